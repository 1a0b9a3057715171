// The form of a resolution: each part begins "That" and ends in a full stop, unless a list closes it (DOMAIN 1, Minutes).
import { listLabel } from '../model/list-labels.ts';
import type { Minute } from '../model/meeting.ts';
import type { Block, Resolution, ResolutionPart } from '../model/text.ts';
import { plainText } from '../model/text-to-blocks.ts';
import { joinWithAnd } from '../phrases/names.ts';
import { doubt, type Finding } from './finding.ts';

type PrintedPart = { readonly label: string | null; readonly words: string; readonly endsInList: boolean };

const wordsOf = (part: ResolutionPart): string =>
  part.content.flatMap((node) => (node.type === 'paragraph' ? [plainText(node.content)] : [])).filter((words) => words !== '').join(' ');

/** Parts without words print nothing and are passed over. */
const partsOf = ({ attrs: { start, format, frame }, content }: Resolution): PrintedPart[] =>
  content
    .map((part, index) => ({
      label: start === null ? null : listLabel({ format, value: start + index }, frame ?? 'brackets'),
      words: wordsOf(part),
      endsInList: part.content.at(-1)?.type === 'bulletList',
    }))
    .filter(({ words }) => words !== '');

/** "That the Panel:-" before lettered limbs: the limbs finish its sentence. */
const isStem = (block: Block | undefined): boolean =>
  block?.type === 'resolution' && block.content.length === 1 && /(?:[:;]\s*[-–—]*|\bto|\bthat)$/i.test(block.content.map(wordsOf).join(' '));

const called = (parts: readonly PrintedPart[], title: string): string => {
  const labels = parts.flatMap(({ label }) => label ?? []);
  if (labels.length === 0) return `The resolution of “${title}”`;
  return `${labels.length === 1 ? 'Part' : 'Parts'} ${joinWithAnd(labels)} of the resolution of “${title}”`;
};

const formOf = (block: Resolution, isLimbs: boolean, isLeadIn: boolean, { id, title }: Pick<Minute, 'id' | 'title'>): Finding[] => {
  const parts = partsOf(block);
  const others = isLimbs ? [] : parts.filter(({ words }) => !/^["'“‘(]*that\b/i.test(words));
  const unended = parts.filter(({ words, endsInList }, index) => {
    const goesOn = isLeadIn || (index < parts.length - 1 && /[;,](?:\s+(?:and|or))?$/i.test(words));
    return !endsInList && !goesOn && !/\.["'”’)]*$/.test(words);
  });
  return [
    ...(others.length === 0 ? [] : [doubt('resolution-without-that', `${called(others, title)} ${others.length === 1 ? 'doesn’t' : 'don’t'} begin with “That”.`, 'Check the words.', { at: 'minutes', minuteId: id })]),
    ...(unended.length === 0 ? [] : [doubt('resolution-without-stop', `${called(unended, title)} ${unended.length === 1 ? 'doesn’t' : 'don’t'} end with a full stop.`, 'Check that nothing is missing.', { at: 'minutes', minuteId: id })]),
  ];
};

/** Advice on each resolution of the minutes, in printed order. */
export const resolutionFindings = (minutes: readonly Minute[]): Finding[] =>
  minutes.flatMap(({ id, text: { content }, title }) =>
    content.flatMap((block, at) =>
      block.type === 'resolution' ? formOf(block, isStem(content[at - 1]), isStem(block) && content[at + 1]?.type === 'resolution', { id, title }) : []));
