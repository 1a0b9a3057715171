// Paragraphs and tables of a file, one after another, as they go into the pack; a paragraph whose end is deleted or hidden runs on into the next (17.13.5.15).
import { childOf, elementsOf, textOf, toggleOf, type XmlElement, type XmlNode } from '../xml-tree.ts';
import { value, withAttributes, withChild, withChildren, xml } from '../xml-edit.ts';
import type { FragmentContext, Story } from './fragment-context.ts';
import { rewriteAlternate } from './graphics.ts';
import { notice } from './merge-notices.ts';
import { instructionEnd } from './open-instructions.ts';
import { writtenLevel } from './outline-levels.ts';
import { isBehindBreak, withBreakApart } from './page-breaks.ts';
import { spaceBetween, withFixedSpacing, withSpaceInCell } from './old-spacing.ts';
import { cleanProperties } from './property-cleaner.ts';
import { bookmark, inlineNodes, markProperties, ownStyle } from './runs.ts';
import { inSchemaOrder } from './schema-order.ts';
import { rewriteTable } from './tables.ts';
import { withTabStops } from './tab-stops.ts';
import { isGone, isUnwrapped } from './wrappers.ts';

/** `w:pPr` with the pack's style, list and outline; a section that ends here stays in it for the caller. */
const paragraphProperties = (properties: XmlElement | undefined, story: Story): XmlElement => {
  const { fragment } = story;
  const style = fragment.styles.paragraph(ownStyle(properties), story.look);
  const cleaned = cleanProperties(properties ?? xml('w:pPr'), fragment.theme, element => {
    switch (element.name) {
      case 'w:pStyle': case 'w:rPr': return null;
      case 'w:numPr': return fragment.lists.property(element);
      case 'w:outlineLvl': return withAttributes(element, { 'w:val': writtenLevel(Number(element.attributes.get('w:val') ?? '9'), fragment.outlineShift > 0) });
      case 'w:spacing': return fragment.settings.fixedSpacing ? withFixedSpacing(element) : element;
      default: return element;
    }
  }) ?? xml('w:pPr');
  const mark = markProperties(childOf(properties, 'w:rPr'), story);
  return inSchemaOrder(withChildren(cleaned, [...(style === null ? [] : [value('w:pStyle', style)]), ...elementsOf(cleaned), ...mark]));
};

type Paragraph = { readonly properties: XmlElement; readonly inline: readonly XmlNode[]; readonly runsOn: boolean };

/** The mark at its end is deleted or hidden. */
const runsOn = (properties: XmlElement | undefined, { fragment }: Story): boolean => {
  const mark = childOf(properties, 'w:rPr');
  const deleted = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined || childOf(mark, 'w14:conflictDel') !== undefined;
  if (deleted) notice(fragment.notices, 'tracked-changes');
  const style = fragment.sheet.paragraph(ownStyle(properties));
  return deleted || (toggleOf(mark, 'w:vanish') ?? style?.hidden ?? false);
};

const rewriteParagraph = (paragraph: XmlElement, story: Story): Paragraph => {
  const properties = childOf(paragraph, 'w:pPr');
  const style = story.fragment.sheet.paragraph(ownStyle(properties));
  const inline = inlineNodes(paragraph.children.filter(child => typeof child !== 'string' && child.name !== 'w:pPr'), style, story);
  const { settings: { tabStep, splitsBreaks, spacedCells }, styles } = story.fragment;
  const given = paragraphProperties(properties, story);
  const own = spacedCells && story.look !== null ? inSchemaOrder(withSpaceInCell(given, styles.layers(ownStyle(properties)))) : given;
  story.fragment.inUse.paragraph(inline, () => ({ layers: [...styles.layers(ownStyle(properties)), own], table: story.look?.layers ?? [] }));
  if (childOf(properties, 'w:sectPr') !== undefined) story.fragment.noteNumbers.sectionEnded();
  const spaced = tabStep === null ? own : inSchemaOrder(withTabStops(own, styles.layers(ownStyle(properties)), inline, tabStep));
  return { properties: spaced, inline: splitsBreaks ? withBreakApart(inline, childOf(own, 'w:rPr')) : inline, runsOn: runsOn(properties, story) && childOf(properties, 'w:sectPr') === undefined };
};

const shows = (node: XmlNode): boolean => typeof node !== 'string' && node.name !== 'w:bookmarkStart' && node.name !== 'w:bookmarkEnd';
const nothing = new Set(['w:rPr', 'w:lastRenderedPageBreak']);
/** Programs write a blank line as words without a letter too. */
const isNothing = (inRun: XmlElement): boolean => nothing.has(inRun.name) || (inRun.name === 'w:t' && textOf(inRun) === '');
const holdsSomething = (element: XmlElement): boolean => elementsOf(element).some(child =>
  child.name !== 'w:pPr' && (child.name === 'w:r' ? elementsOf(child).some((inRun) => !isNothing(inRun)) : !child.name.startsWith('w:bookmark') && child.name !== 'w:proofErr' && (!child.name.startsWith('w:') || holdsSomething(child))));

export type BlockWalk = {
  readonly push: (block: XmlElement) => readonly XmlElement[];
  /** What was to run on and has nothing after it. */
  readonly end: () => readonly XmlElement[];
};

/** An empty paragraph in the style that the place has by default. */
export const emptyParagraph = (story: Story): XmlElement => xml('w:p', {}, [paragraphProperties(undefined, story)]);

/** Blocks behind an instruction that was open at the end of the one before, until it is known whether it ends. */
type Waiting = { readonly blocks: XmlElement[]; readonly ends: (block: XmlElement) => boolean };

/** What stands in the pack in place of a rewritten paragraph, by its properties in its own file. */
export type AtParagraph = (paragraph: XmlElement, source: XmlElement | undefined) => readonly XmlElement[];

/** A line that held nothing but what had to go goes with it: an empty one would be space made by a paragraph. */
export const blockWalk = (story: Story, atParagraph: AtParagraph = (paragraph) => [paragraph]): BlockWalk => {
  let held: readonly XmlNode[] = [];
  let heldProperties: XmlElement | null = null;
  const between = story.fragment.settings.fixedSpacing ? spaceBetween() : null;
  const withSpace = (properties: XmlElement, source: XmlElement | undefined, inline: readonly XmlNode[]): XmlElement => {
    if (between === null) return properties;
    const [defaults, ...styles] = story.fragment.styles.layers(ownStyle(source));
    // What a table's style says stands before the defaults.
    const spaced = between.next(properties, ownStyle(source), story.look === null ? [defaults, ...styles] : styles);
    if (childOf(properties, 'w:sectPr') !== undefined || isBehindBreak(inline)) between.reset();
    return spaced;
  };
  const end = (): readonly XmlElement[] => {
    const paragraph = held.length === 0 ? [] : [xml('w:p', {}, [heldProperties ?? paragraphProperties(undefined, story), ...held])];
    held = [];
    heldProperties = null;
    return paragraph;
  };
  const rewrite = (block: XmlElement): readonly XmlElement[] => {
    switch (block.name) {
      case 'w:p': {
        const { properties, inline, runsOn: on } = rewriteParagraph(block, story);
        const children = [...held, ...inline];
        held = [];
        heldProperties = null;
        const emptied = !children.some(shows) && holdsSomething(block) && childOf(properties, 'w:sectPr') === undefined;
        if (!on && emptied) return children.filter((node): node is XmlElement => typeof node !== 'string');
        if (!on) return atParagraph(xml('w:p', {}, [withSpace(properties, childOf(block, 'w:pPr'), children), ...children]), childOf(block, 'w:pPr'));
        held = children;
        heldProperties = properties;
        return [];
      }
      case 'w:tbl': {
        const before = end();
        between?.reset();
        const table = rewriteTable(block, story);
        return table === null ? before : [...before, table];
      }
      case 'w:bookmarkStart': case 'w:bookmarkEnd': return bookmark(block, story);
      case 'mc:AlternateContent':
        return rewriteAlternate(block, story, (child, inner) => blockWalk(inner).push(child)).flatMap(node => {
          if (typeof node === 'string') return [];
          if (node.name !== 'mc:AlternateContent') return [node];
          const [choice] = elementsOf(node);
          return choice === undefined ? [] : [...elementsOf(choice)];
        });
      case 'w:sectPr': return [];
      default:
        if (isUnwrapped(block, story)) return elementsOf(block).flatMap(rewrite);
        isGone(block, story);
        return [];
    }
  };
  let waiting: Waiting | null = null;
  const wait = (): void => { if (story.fields.silent()) waiting = { blocks: [], ends: instructionEnd() }; };
  const push = (block: XmlElement): readonly XmlElement[] => {
    if (waiting !== null) {
      waiting.blocks.push(block);
      if (!waiting.ends(block)) return [];
    }
    const ready = waiting?.blocks ?? [block];
    waiting = null;
    const made = ready.flatMap(rewrite);
    wait();
    return made;
  };
  /** What waited for the end of an instruction that has none shows. */
  const finish = (): readonly XmlElement[] => {
    const unended = waiting?.blocks ?? [];
    waiting = null;
    story.fields.dropInstructions();
    const made = unended.flatMap(block => { const shown = rewrite(block); story.fields.dropInstructions(); return shown; });
    return [...made, ...end()];
  };
  return { push, end: finish };
};

/** The blocks of a cell, a text box or a note: the last one is a paragraph, as Word demands. */
export const blocksOf = (children: readonly XmlNode[], story: Story): readonly XmlElement[] => {
  const walk = blockWalk(story);
  const blocks = [...children.flatMap(child => (typeof child === 'string' ? [] : walk.push(child))), ...walk.end()];
  return blocks.at(-1)?.name === 'w:p' ? blocks : [...blocks, emptyParagraph(story)];
};

/** The section that ends with a paragraph, cleaned; null where none does. */
export const sectionOf = (paragraph: XmlElement): XmlElement | null => childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') ?? null;

/** The paragraph with another section at its end. */
export const withSection = (paragraph: XmlElement, section: XmlElement): XmlElement => {
  const properties = childOf(paragraph, 'w:pPr') ?? xml('w:pPr');
  return withChildren(paragraph, [inSchemaOrder(withChild(properties, 'w:sectPr', section)), ...paragraph.children.filter(child => typeof child === 'string' || child.name !== 'w:pPr')]);
};

/** A line of a point for what needs a paragraph and has none: the end of a section after a table. */
export const lowParagraph = ({ styles }: FragmentContext): XmlElement => {
  const style = styles.paragraph(undefined, null);
  return xml('w:p', {}, [xml('w:pPr', {}, [
    ...(style === null ? [] : [value('w:pStyle', style)]), xml('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '20', 'w:lineRule': 'exact' }),
    xml('w:rPr', {}, [value('w:sz', '2'), value('w:szCs', '2')]),
  ])]);
};

