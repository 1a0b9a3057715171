// Blocks of one file in order, with its sections as the pack has them; the last paragraph is held back, because its section ends there or at the pack's end.
import { childOf, elementsOf, valueOf, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { value, withChild, withChildren, xml } from '../xml-edit.ts';
import { lowParagraph, sectionOf, withSection } from './blocks.ts';
import type { FragmentContext } from './fragment-context.ts';
import { markOf } from './marks.ts';
import { notice } from './merge-notices.ts';
import { inSchemaOrder } from './schema-order.ts';
import { packSection, type SectionPlan } from './sections.ts';
import { bodyText, levelOf } from './outline-levels.ts';

export type BodyTail = { readonly paragraph: XmlElement; readonly section: XmlElement };

export type BodyWriter = {
  readonly block: (block: XmlElement) => void;
  /** Of the blocks so far. */
  readonly outline: () => FileOutline;
  /** @param section cleaned `w:sectPr` of the body; @param marks that must still stand in the text */
  readonly end: (section: XmlElement | null, marks: readonly XmlElement[]) => BodyTail;
};

/** What stands in the outline of a file. */
export type FileOutline = {
  /** Its first words stand there above all others. */
  readonly titled: boolean;
  /** The highest level of the headings behind them, as the file has it: 0 is the highest of all. Null: there are none. */
  readonly highest: number | null;
};

export type BodyMarks = {
  /** Stand where the file begins and in its last paragraph. */
  readonly first: readonly XmlElement[];
  readonly last: readonly XmlElement[];
  /** The first words are the paper's heading in the outline, whatever they are in the file. */
  readonly heading: boolean;
  /** Hears of each paragraph (letters) and table (null) of the body, in order. */
  readonly onBlock: (letters: number | null) => void;
};

const wordsOf = (node: XmlNode): string => (typeof node === 'string' ? '' : node.name === 'w:t' ? elementsText(node) : node.name === 'w:pPr' || node.name === 'mc:Fallback' ? '' : node.children.map(wordsOf).join(''));
const elementsText = (element: XmlElement): string => element.children.filter(child => typeof child === 'string').join('');

/** Longer than any heading. */
const longestHeading = 200;

const asHeading = (paragraph: XmlElement): XmlElement => {
  const properties = childOf(paragraph, 'w:pPr') ?? xml('w:pPr');
  return withChildren(paragraph, [inSchemaOrder(withChild(properties, 'w:outlineLvl', value('w:outlineLvl', '0'))), ...elementsOf(paragraph).filter(({ name }) => name !== 'w:pPr')]);
};

/** As its file has it. */
const headingLevel = (paragraph: XmlElement, { styles }: FragmentContext): number | null => {
  const properties = childOf(paragraph, 'w:pPr');
  const own = valueOf(properties, 'w:outlineLvl');
  if (own === undefined) return styles.headingLevel(valueOf(properties, 'w:pStyle') ?? '');
  return levelOf(own) >= bodyText ? null : levelOf(own);
};

const isProperties = (node: XmlNode): boolean => typeof node !== 'string' && node.name === 'w:pPr';

const withInside = (paragraph: XmlElement, before: readonly XmlNode[], after: readonly XmlNode[]): XmlElement =>
  withChildren(paragraph, [...paragraph.children.filter(isProperties), ...before, ...paragraph.children.filter((node) => !isProperties(node)), ...after]);

/** Nothing but the end of a section, which takes no room where a page is full. */
const onlyEndsSection = (paragraph: XmlElement): boolean => sectionOf(paragraph) !== null && paragraph.children.every(isProperties);

const isMark = ({ name }: XmlElement): boolean => name === 'w:bookmarkStart' || name === 'w:bookmarkEnd';

/** @param write takes each block as soon as nothing in it can change any more */
export const bodyWriter = (fragment: FragmentContext, plan: SectionPlan, marks: BodyMarks, write: (block: XmlElement) => void): BodyWriter => {
  let pending: XmlElement | null = null;
  let trailing: XmlElement[] = [];
  let begun = false;
  let seekingHeading = marks.heading;
  let titled = false;
  let highest: number | null = null;
  let sections = 0;
  let blocks = 0;
  const packed = (section: XmlElement | null, last: boolean): XmlElement => {
    if (childOf(section ?? undefined, 'w:lnNumType') !== undefined) notice(fragment.notices, 'line-numbers');
    const made = packSection(section, plan, { first: sections === 0, last });
    fragment.inUse.section(made);
    return made;
  };
  const flush = (): void => {
    if (pending !== null) write(pending);
    trailing.forEach(write);
    pending = null;
    trailing = [];
  };
  const block = (given: XmlElement): void => {
    if (isMark(given)) { trailing.push(given); return; }
    let own = given;
    if (seekingHeading && own.name === 'w:tbl') seekingHeading = false;
    const words = own.name === 'w:p' ? wordsOf(own).trim() : '';
    if (words !== '') {
      const level = headingLevel(own, fragment);
      titled ||= seekingHeading && (level !== null || words.length <= longestHeading);
      if (seekingHeading && titled) own = asHeading(own);
      else if (level !== null) highest = Math.min(highest ?? level, level);
      seekingHeading = false;
    }
    const section = own.name === 'w:p' ? sectionOf(own) : null;
    if (section !== null) {
      own = withSection(own, packed(section, false));
      sections += 1;
    }
    flush();
    marks.onBlock(own.name === 'w:p' ? wordsOf(own).length : null);
    if (own.name === 'w:p' && !onlyEndsSection(own)) own = withInside(own, [markOf('probe', blocks)], []);
    blocks += 1;
    if (!begun && own.name === 'w:p') own = withInside(own, marks.first, []);
    else if (!begun) marks.first.forEach(write);
    begun = true;
    pending = own;
  };
  return {
    block,
    outline: () => ({ titled, highest }),
    end: (section, rest) => {
      const last = pending;
      const whole = last !== null && last.name === 'w:p' && sectionOf(last) === null;
      const inside = [...trailing, ...rest, ...marks.last];
      trailing = [];
      if (!whole) flush();
      const paragraph = whole ? last : lowParagraph(fragment);
      pending = null;
      return { paragraph: withInside(paragraph, begun ? [] : marks.first, inside), section: packed(section, true) };
    },
  };
};
