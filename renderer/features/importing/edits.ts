// The officer's corrections of an import result, before it is stored. Each returns a new result.
import type { ImportedAgenda, ImportedBlock, ImportedItem, ImportedMinute, ImportedMinutes, ImportedPerson, ImportResult } from '../../../shared/importing/import-result.ts';

const at = <T>(list: readonly T[], index: number, change: (value: T) => T): readonly T[] => list.map((value, other) => (other === index ? change(value) : value));

const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, other) => other !== index);

export const changeAgenda = (result: ImportResult, patch: Partial<ImportedAgenda>): ImportResult =>
  result.agenda === null ? result : { ...result, agenda: { ...result.agenda, ...patch } };

export const changeItem = (result: ImportResult, index: number, patch: Partial<ImportedItem>): ImportResult =>
  result.agenda === null ? result : changeAgenda(result, { items: at(result.agenda.items, index, (item) => ({ ...item, ...patch })) });

export const removeItem = (result: ImportResult, index: number): ImportResult =>
  result.agenda === null ? result : changeAgenda(result, { items: without(result.agenda.items, index) });

export const changeMinutes = (result: ImportResult, set: number, patch: Partial<ImportedMinutes>): ImportResult => ({
  ...result,
  minutes: at(result.minutes, set, (minutes) => ({ ...minutes, ...patch })),
});

/** Resolutions and counts follow from the blocks. */
const derived = (minute: ImportedMinute): ImportedMinute => {
  const count = (type: ImportedBlock['type']): number => minute.blocks.filter((block) => block.type === type).length;
  return {
    ...minute,
    resolutions: minute.blocks.flatMap((block) =>
      block.type === 'resolution'
        ? [{
            part: block.part,
            text: block.text,
            ...(block.label === undefined ? {} : { label: block.label }),
            ...(block.items === undefined ? {} : { items: block.items }),
            ...(block.manner === undefined ? {} : { manner: block.manner }),
          }]
        : [],
    ),
    counts: {
      paragraphs: count('paragraph'), bullets: count('bullet'), subheadings: count('subheading'),
      numbered: count('numbered'), lettered: count('lettered'), resolutionParts: count('resolution'),
    },
  };
};

export const changeMinute = (result: ImportResult, set: number, index: number, patch: Partial<ImportedMinute>): ImportResult => {
  const minutes = result.minutes[set]?.minutes ?? [];
  return changeMinutes(result, set, { minutes: at(minutes, index, (minute) => derived({ ...minute, ...patch })) });
};

export const removeMinute = (result: ImportResult, set: number, index: number): ImportResult =>
  changeMinutes(result, set, { minutes: without(result.minutes[set]?.minutes ?? [], index) });

/** The same words as another sort of block. */
export const blockAs = (block: ImportedBlock, type: ImportedBlock['type']): ImportedBlock => {
  const { text, lines } = block;
  const label = 'label' in block && block.label !== undefined ? block.label : null;
  if (type === 'resolution') return { type, text, lines, part: null };
  if (type === 'numbered') return { type, text, lines, label: label ?? '1.' };
  if (type === 'lettered') return { type, text, lines, label: label ?? '(a)' };
  return { type, text, lines };
};

/** `text` null takes the block out. */
export const changeBlock = (
  result: ImportResult,
  place: { readonly set: number; readonly minute: number; readonly block: number },
  change: (block: ImportedBlock) => ImportedBlock | null,
): ImportResult => {
  const minute = result.minutes[place.set]?.minutes[place.minute];
  if (minute === undefined) return result;
  const blocks = minute.blocks.flatMap((block, index) => {
    if (index !== place.block) return [block];
    const changed = change(block);
    return changed === null ? [] : [changed];
  });
  return changeMinute(result, place.set, place.minute, { blocks });
};

const councillorWord = /^(councillor|cllr\.?)\s+/i;

/** One person a line, "Councillor" before a councillor's name, as an officer would type a list. */
export const peopleAsLines = (people: readonly ImportedPerson[]): string =>
  people.map((person) => `${person.councillor ? 'Councillor ' : ''}${person.name}${person.post === undefined ? '' : `, ${person.post}`}`).join('\n');

/** The inverse; what an unchanged line knew besides (whom a substitute replaces) is kept. */
export const peopleFromLines = (lines: string, before: readonly ImportedPerson[]): readonly ImportedPerson[] => {
  const known = new Map(before.map((person) => [peopleAsLines([person]), person]));
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const same = known.get(line);
      if (same !== undefined) return same;
      const councillor = councillorWord.test(line);
      const [name = '', ...post] = line.replace(councillorWord, '').split(',');
      return { name: name.trim(), councillor, ...(post.length === 0 ? {} : { post: post.join(',').trim() }) };
    });
};

/** What was not understood is kept as a text with the meeting, unless the officer leaves it out. */
export const withLeftOver = (result: ImportResult, title: string): ImportResult => {
  const [first] = result.leftOver;
  if (first === undefined) return result;
  return {
    ...result,
    papers: [
      ...result.papers,
      { title, kind: 'other', firstLine: first.line, lastLine: result.leftOver.at(-1)?.line ?? first.line, page: null, text: result.leftOver.map(({ text }) => text).join('\n') },
    ],
  };
};
