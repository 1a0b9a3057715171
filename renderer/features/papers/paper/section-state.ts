// Where a section stands, which one comes next, and what of a paper says something.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import type { Block, TextDoc } from '../../../../shared/model/text.ts';
import { wordsIn, wordsOfText } from '../../../lib/word-count.ts';

export type SectionState = 'empty' | 'begun' | 'written' | 'not-applicable';

export const stateWords: Readonly<Record<SectionState, string>> = { empty: 'nothing written yet', begun: 'not all answered yet', written: 'written', 'not-applicable': 'not applicable' };

const hasWords = (part: unknown): boolean => /"text":"[^"]*\S/.test(JSON.stringify(part));

/** A table that the template began counts once its cells below the header say something. */
const says = (block: Block): boolean => {
  if (block.type === 'table') return block.content.slice(1).some((row) => row.content.slice(1).some(hasWords));
  return block.type === 'image' || hasWords(block);
};

/** Of each block, once: a block that has not changed is the same object. */
const known = new WeakMap<Block, boolean>();

const saysSomething = (block: Block): boolean => {
  const before = known.get(block);
  if (before !== undefined) return before;
  const found = says(block);
  known.set(block, found);
  return found;
};

const wordsOf = (block: Block): string => (block.type === 'paragraph' ? (block.content ?? []).map((part) => (part.type === 'text' ? part.text : '')).join('') : '');

/** "That the Panel:", before what the panel is asked has been written. */
const leadsToNothing = ({ content }: TextDoc): boolean => {
  const said = content.filter(saysSomething);
  const [only] = said;
  return said.length === 1 && only !== undefined && /:-?\s*$/.test(wordsOf(only));
};

/** Whether anything is written; a table that the template began counts once its cells below the header say something. */
export const isWritten = (text: TextDoc): boolean => text.content.some(saysSomething);

export const hasForm = ({ layout }: Pick<PaperSection, 'layout'>): boolean => layout === 'form' || layout === 'form-table';

export const stateOf = (section: PaperSection, text: TextDoc): SectionState => {
  if (section.notApplicable) return 'not-applicable';
  const asked = hasForm(section) ? section.fields.filter(({ hint }) => !hint.startsWith('Left empty')) : [];
  const open = asked.filter(({ value }) => value.trim() === '').length;
  if (asked.length > 0) return open === 0 || isWritten(text) ? 'written' : open < asked.length ? 'begun' : 'empty';
  return isWritten(text) && !leadsToNothing(text) ? 'written' : 'empty';
};

/** The id `step` places from the present one, passing over what is not applicable; stays at both ends; the first when none is open. */
export const neighbourOf = (sections: readonly PaperSection[], present: string | null, step: 1 | -1): string | null => {
  const open = sections.filter((section) => !section.notApplicable || section.id === present);
  const index = open.findIndex(({ id }) => id === present);
  return open[index < 0 ? 0 : Math.max(0, Math.min(open.length - 1, index + step))]?.id ?? null;
};

/** All words of a section: its answers and its text. */
export const wordsOfSection = (section: PaperSection, text: TextDoc): number =>
  section.notApplicable ? 0 : wordsOfText(text) + section.fields.reduce((sum, { value }) => sum + wordsIn(value), 0);
