// A paper that was given to its author as a Word file and comes back: found again by the template's headings.
import type { FormField, PaperSection } from '../../model/paper.ts';
import type { Block, Image, TextDoc } from '../../model/text.ts';
import type { WordParagraph, WordPicture } from '../../ooxml/word-walk.ts';
import { blocksOf } from './blocks-of-word.ts';
import { fieldsOfWord } from './fields-of-word.ts';
import { plainHeading } from './plain-heading.ts';

/** What the file says for a section that the paper has. */
export type ReturnedSection = {
  readonly section: PaperSection;
  readonly text: TextDoc;
  readonly fields: readonly FormField[];
  readonly notApplicable: boolean;
};

export type ReturnedPaper = {
  readonly sections: readonly ReturnedSection[];
  /** Sections whose heading the file doesn't have: they stay as they are. */
  readonly missing: readonly PaperSection[];
  /** Headings as high as the sections' own that no section has: new sections. */
  readonly added: readonly { readonly heading: string; readonly text: TextDoc; readonly after: PaperSection | null }[];
  /** Sections whose heading the author wrote otherwise: the heading stays. */
  readonly renamed: readonly { readonly section: PaperSection; readonly heading: string }[];
  /** Words before the first heading (title, markings); empty for a file that came from us. */
  readonly before: readonly string[];
};

type Stretch = { readonly section: PaperSection | null; readonly heading: string; readonly level: number; readonly paragraphs: WordParagraph[] };

const lineOf = (paragraph: WordParagraph): string => paragraph.lines.map(({ text }) => text).join(' ').trim();

const looksLikeHeading = (paragraph: WordParagraph): boolean =>
  paragraph.cell === null && paragraph.lines.length > 0 && (paragraph.headingLevel !== null || paragraph.lines.every(({ bold }) => bold));

/** Before the first section there is the paper's title, a level above; in a file that is known to be this paper's, what stands level with the sections is one. */
const isNewHeading = ({ headingLevel, cell }: WordParagraph, highest: number, allowed: 'any' | 'own-level' | 'none'): boolean =>
  headingLevel !== null && cell === null && allowed !== 'none' && (allowed === 'any' ? headingLevel <= highest : headingLevel === highest);

/**
 * In a file that is known to be this paper's: headings that no section has, as many between two that were found as sections are missing there,
 * are those sections' under other words.
 */
const withRenamed = (stretches: readonly Stretch[], sections: readonly PaperSection[]): Stretch[] => {
  const named = sections.filter(({ heading }) => heading !== '');
  const placeOf = (stretch: Stretch | undefined, end: number): number => (stretch === undefined || stretch.section === null ? end : named.findIndex(({ id }) => id === stretch.section?.id));
  const found = new Set(stretches.flatMap(({ section }) => section?.id ?? []));
  return stretches.map((stretch, at) => {
    if (at === 0 || stretch.section !== null) return stretch;
    const from = stretches.findLastIndex(({ section }, index) => index < at && (index === 0 || section !== null));
    const to = stretches.findIndex(({ section }, index) => index > at && section !== null);
    const between = named.slice(placeOf(stretches[from], -1) + 1, Math.max(0, placeOf(to < 0 ? undefined : stretches[to], named.length)));
    const strangers = (to < 0 ? stretches.length : to) - from - 1;
    if (between.length !== strangers || between.some(({ id }) => found.has(id))) return stretch;
    return { ...stretch, section: between[at - from - 1] ?? null };
  });
};

/** Divides the file at the headings of the sections, in whatever order they come, each taken once. */
const stretchesOf = (paragraphs: readonly WordParagraph[], sections: readonly PaperSection[], isOurs: boolean): Stretch[] => {
  const left = new Map(sections.filter(({ heading }) => heading !== '').map((section) => [plainHeading(section.heading), section]));
  const levels = paragraphs.flatMap((paragraph) => (paragraph.headingLevel !== null && left.has(plainHeading(lineOf(paragraph))) ? [paragraph.headingLevel] : []));
  const highest = levels.length === 0 ? 1 : Math.min(...levels);
  const stretches: Stretch[] = [{ section: null, heading: '', level: highest, paragraphs: [] }];
  for (const paragraph of paragraphs) {
    const words = lineOf(paragraph);
    const section = looksLikeHeading(paragraph) ? left.get(plainHeading(words)) : undefined;
    if (section !== undefined) {
      left.delete(plainHeading(words));
      stretches.push({ section, heading: words, level: paragraph.headingLevel ?? highest, paragraphs: [] });
    } else if (isNewHeading(paragraph, highest, stretches.length === 1 ? (isOurs ? 'own-level' : 'none') : 'any')) {
      stretches.push({ section: null, heading: words, level: paragraph.headingLevel ?? highest, paragraphs: [] });
    } else stretches.at(-1)?.paragraphs.push(paragraph);
  }
  return stretches;
};

const docOf = (blocks: readonly Block[]): TextDoc => ({ type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks });

const isNotApplicable = (paragraphs: readonly WordParagraph[]): boolean => {
  const words = paragraphs.map(lineOf).filter((text) => text !== '').join(' ');
  return /^(\d+(\.\d+)*\.?\s+)?(not applicable|n\/a)\.?$/i.test(words);
};

/**
 * @param paragraphs of the Word file in order
 * @param sections the paper's sections in order, as they are here
 * @param pictureOf what a picture of the file has become in the store; null: it is left out
 * @param isOurs the file's own mark says that it was made from this paper
 */
export const returnedPaper = (
  paragraphs: readonly WordParagraph[],
  sections: readonly PaperSection[],
  pictureOf: (picture: WordPicture) => Image['attrs'] | null,
  isOurs = false,
): ReturnedPaper => {
  const divided = stretchesOf(paragraphs, sections, isOurs);
  const [before, ...stretches] = isOurs ? withRenamed(divided, sections) : divided;
  const found: ReturnedSection[] = [];
  const added: { heading: string; text: TextDoc; after: PaperSection | null }[] = [];
  for (const stretch of stretches) {
    const { section, level } = stretch;
    const isForm = section?.layout === 'form' || section?.layout === 'form-table';
    const text = docOf(isForm ? [] : blocksOf(stretch.paragraphs, { pictureOf, under: level }));
    if (section === null) {
      added.push({ heading: stretch.heading, text, after: found.at(-1)?.section ?? null });
      continue;
    }
    const notApplicable = !isForm && isNotApplicable(stretch.paragraphs);
    found.push({ section, text: notApplicable ? section.text : text, fields: isForm ? fieldsOfWord(section.fields, stretch.paragraphs) : section.fields, notApplicable });
  }
  const seen = new Set(found.map(({ section }) => section.id));
  const renamed = stretches.flatMap(({ section, heading }) => (section === null || plainHeading(section.heading) === plainHeading(heading) ? [] : [{ section, heading }]));
  return { sections: found, renamed, missing: sections.filter(({ id }) => !seen.has(id)), added, before: (before?.paragraphs ?? []).map(lineOf).filter((text) => text !== '') };
};
