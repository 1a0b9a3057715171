// The words for where a section stands, which one comes next, and how long it is.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import type { TextDoc } from '../../../../shared/model/text.ts';
import type { SectionState } from '../../../../shared/rules/section-state.ts';
import { wordsIn, wordsOfText } from '../../../lib/word-count.ts';

export { hasForm, isWritten, stateOf, type SectionState } from '../../../../shared/rules/section-state.ts';

export const stateWords: Readonly<Record<SectionState, string>> = { empty: 'nothing written yet', begun: 'not all answered yet', written: 'written', 'not-applicable': 'not applicable' };

/** The id `step` places from the present one, passing over what is not applicable; stays at both ends; the first when none is open. */
export const neighbourOf = (sections: readonly PaperSection[], present: string | null, step: 1 | -1): string | null => {
  const open = sections.filter((section) => !section.notApplicable || section.id === present);
  const index = open.findIndex(({ id }) => id === present);
  return open[index < 0 ? 0 : Math.max(0, Math.min(open.length - 1, index + step))]?.id ?? null;
};

/** All words of a section: its answers and its text. */
export const wordsOfSection = (section: PaperSection, text: TextDoc): number =>
  section.notApplicable ? 0 : wordsOfText(text) + section.fields.reduce((sum, { value }) => sum + wordsIn(value), 0);
