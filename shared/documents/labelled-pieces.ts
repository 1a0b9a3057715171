// Items and minutes with their numbers: Word's own numbering where it derives the label, else the label typed at a hanging tab.
import { Tab, TextRun, type IParagraphOptions } from 'docx';
import type { HouseStyleSpec } from './house-style/style-row.ts';
import type { NumberingBook } from './numbering-book.ts';
import { numberingPlan } from './numbering-plan.ts';
import { textRun, type Run } from './text/inline-runs.ts';

export type LabelledOptions = {
  /** Where the words begin, from the left edge. */
  readonly left: number;
  readonly level: 0 | 1;
  /** What goes before the words, empty when Word makes the number. */
  readonly lead: readonly Run[];
  readonly options: Pick<IParagraphOptions, 'numbering' | 'indent' | 'tabStops'>;
};

/** Room for the longest label, so that "12/18." doesn't push its words off the line they hang on. */
const roomFor = (labels: readonly string[], usual: number): number => {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  return Math.max(usual, longest > 3 ? 150 * longest + 280 : 0);
};

/**
 * @param labels printed labels in order, without the full stop
 * @returns for each label what its paragraph needs
 */
export const labelledOptions = (labels: readonly string[], spec: HouseStyleSpec, numbering: NumberingBook): LabelledOptions[] => {
  const plan = numberingPlan(labels);
  const room = roomFor(labels, spec.numberHanging);
  const indents = { left: room, hanging: room };
  const references = plan.runs.map((run) => numbering.labelled(run, indents));
  return plan.places.map((place, index): LabelledOptions => {
    if (place === 'typed') {
      const lead = [textRun(`${labels[index] ?? ''}.`), new TextRun({ children: [new Tab()] })];
      return { left: room, level: 0, lead, options: { indent: indents, tabStops: [{ type: 'left', position: room }] } };
    }
    // A late "7A" is an item of its own, not a part of item 7 as "7a" is.
    const level = plan.runs[place.run]?.sub?.format === 'upperLetter' ? 0 : place.level;
    return { left: room * (level + 1), level, lead: [], options: { numbering: { reference: references[place.run] ?? '', level: place.level } } };
  });
};
