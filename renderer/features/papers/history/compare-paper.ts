// A named version of a paper beside the paper as it stands: section by section, answers and text.
import type { FormField, PaperSection } from '../../../../shared/model/paper.ts';
import type { TextDoc } from '../../../../shared/model/text.ts';
import { compareLines, hasChanges, linesOfText } from '../../../../shared/rules/compare-texts.ts';
import type { ComparedLine } from '../../../../shared/rules/compare-texts.ts';
import type { SectionThen } from '../../../data/paper-history.ts';

export type ComparedSection = {
  readonly id: string;
  readonly heading: string;
  readonly fate: 'same' | 'changed' | 'added' | 'taken-out';
  readonly lines: readonly ComparedLine[];
  /** What it said then; null: it was not there. */
  readonly then: SectionThen | null;
};

/** The lines that a section is compared by: its answers with their labels, then its text. */
export const linesOfSection = (fields: readonly FormField[], text: TextDoc): string[] => [
  ...fields.flatMap(({ label, value }) => (value.trim() === '' ? [] : value.split('\n').map((line) => `${label}: ${line}`))),
  ...linesOfText(text),
];

/** In the order of the paper now; sections that were taken out since stand where they stood. */
export const comparePaper = (then: readonly SectionThen[], now: readonly PaperSection[]): ComparedSection[] => {
  const gone = then.filter(({ section }) => !now.some(({ id }) => id === section.id));
  const compared = now.map((section): ComparedSection => {
    const before = then.find((each) => each.section.id === section.id) ?? null;
    const lines = compareLines(before === null ? [] : linesOfSection(before.fields, before.text), linesOfSection(section.fields, section.text));
    return { id: section.id, heading: section.heading, fate: before === null ? 'added' : hasChanges(lines) ? 'changed' : 'same', lines, then: before };
  });
  const takenOut = gone.map((each): ComparedSection => ({
    id: each.section.id, heading: each.section.heading, fate: 'taken-out', lines: compareLines(linesOfSection(each.fields, each.text), []), then: each,
  }));
  return [...compared, ...takenOut];
};
