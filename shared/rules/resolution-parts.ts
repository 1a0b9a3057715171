// The parts of the resolutions in a minute's text, as the minute book lists them (DESIGN section 2: nothing is typed twice).
import { minuteRefWords } from '../model/minute-ref-words.ts';
import type { Block, BulletList, Inline, ListItem, OrderedList, Paragraph, TextDoc } from '../model/text.ts';
import { outcomeOf, type Outcome } from './resolution-outcome.ts';

export type ResolutionPartText = {
  /** Id of the part in the text. */
  readonly partId: string;
  /** Printed number of the part; null when the resolution is one unnumbered text. */
  readonly part: number | null;
  /** How the whole resolution was passed, where its minutes say so. */
  readonly manner: string | null;
  /** What it decided: as the officer says, else as its words do; null: another kind of decision. */
  readonly outcome: Outcome | null;
  /** The words of the part; what its list holds follows, one line each. */
  readonly text: string;
};

const inlineText = (content: readonly Inline[] | undefined): string =>
  (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'minuteRef' ? minuteRefWords(inline.attrs) : '\n')).join('');

const listLines = (list: BulletList | OrderedList): string[] => list.content.flatMap((item: ListItem) => item.content.flatMap(blockLines));

const blockLines = (block: Paragraph | BulletList | OrderedList): string[] =>
  block.type === 'paragraph' ? [inlineText(block.content)] : listLines(block);

const partsOfBlock = (block: Block): ResolutionPartText[] => {
  if (block.type !== 'resolution') return [];
  const { start, manner, kind } = block.attrs;
  return block.content.map((part, index) => {
    const text = part.content.flatMap(blockLines).filter((line) => line !== '').join('\n');
    const { id, outcome } = part.attrs;
    return { partId: id, part: start === null ? null : start + index, manner: manner ?? null, outcome: outcome === undefined ? outcomeOf(text, kind === 'recommended') : outcome === 'other' ? null : outcome, text };
  });
};

/** All parts of all resolutions of a text, in printed order. */
export const resolutionParts = (text: TextDoc): ResolutionPartText[] => text.content.flatMap(partsOfBlock);
