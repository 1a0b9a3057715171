// Where a section stands, which one comes next, and what of a paper says something.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import type { Block, TextDoc } from '../../../../shared/model/text.ts';

export type SectionState = 'empty' | 'written' | 'not-applicable';

export const stateWords: Readonly<Record<SectionState, string>> = { empty: 'nothing written yet', written: 'written', 'not-applicable': 'not applicable' };

const says = (block: Block): boolean => block.type === 'image' || /"text":"[^"]*\S/.test(JSON.stringify(block));

type Facts = { readonly isWritten: boolean; readonly words: number };

/** Of each text, once: a text that has not changed is the same object. */
const known = new WeakMap<TextDoc, Facts>();

const factsOf = (text: TextDoc): Facts => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const facts = { isWritten: saysSomething(text), words: countWords(textOf(text)) };
  known.set(text, facts);
  return facts;
};

const saysSomething = (text: TextDoc): boolean =>
  text.content.some((block) => (block.type === 'table' ? block.content.slice(1).some((row) => row.content.slice(1).some((cell) => /"text":"[^"]*\S/.test(JSON.stringify(cell)))) : says(block)));

/** Whether anything is written; a table that the template began counts once its cells below the header say something. */
export const isWritten = (text: TextDoc): boolean => factsOf(text).isWritten;

export const hasForm = ({ layout }: Pick<PaperSection, 'layout'>): boolean => layout === 'form' || layout === 'form-table';

export const stateOf = (section: PaperSection, text: TextDoc): SectionState => {
  if (section.notApplicable) return 'not-applicable';
  const answered = hasForm(section) && section.fields.length > 0 && section.fields.every(({ value, hint }) => value.trim() !== '' || hint.startsWith('Left empty'));
  return answered || isWritten(text) ? 'written' : 'empty';
};

/** The id `step` places from the present one, passing over what is not applicable; stays at both ends; the first when none is open. */
export const neighbourOf = (sections: readonly PaperSection[], present: string | null, step: 1 | -1): string | null => {
  const open = sections.filter((section) => !section.notApplicable || section.id === present);
  const index = open.findIndex(({ id }) => id === present);
  return open[index < 0 ? 0 : Math.max(0, Math.min(open.length - 1, index + step))]?.id ?? null;
};

/** Words as a person counts them: runs with a letter or a digit. */
export const countWords = (words: string): number => (words.match(/[\p{L}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*/gu) ?? []).length;

const textOf = (text: TextDoc): string => {
  const words: string[] = [];
  JSON.stringify(text, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') words.push(value);
    return value;
  });
  return words.join(' ');
};

/** All words of a section: its answers and its text. */
export const wordsOfSection = (section: PaperSection, text: TextDoc): number =>
  section.notApplicable ? 0 : factsOf(text).words + section.fields.reduce((sum, { value }) => sum + countWords(value), 0);
