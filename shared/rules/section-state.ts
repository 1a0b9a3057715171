// Where a section of a written paper stands: whether it says anything yet.
import type { PaperSection } from '../model/paper.ts';
import type { Block, TextDoc } from '../model/text.ts';

export type SectionState = 'empty' | 'begun' | 'written' | 'not-applicable';

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

/** @param text the section's own, or newer words that are not saved yet */
export const stateOf = (section: PaperSection, text: TextDoc): SectionState => {
  if (section.notApplicable) return 'not-applicable';
  const asked = hasForm(section) ? section.fields.filter(({ hint }) => !hint.startsWith('Left empty')) : [];
  const open = asked.filter(({ value }) => value.trim() === '').length;
  if (asked.length > 0) return open === 0 || isWritten(text) ? 'written' : open < asked.length ? 'begun' : 'empty';
  return isWritten(text) && !leadsToNothing(text) ? 'written' : 'empty';
};
