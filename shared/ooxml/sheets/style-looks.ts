// How the styles of a Word file look, each with all that it is based on (17.7).
import { remembered } from '../remembered.ts';
import { chainOf } from '../style-chain.ts';
import { childOf, elementsOf, toggleOf, valueOf, type XmlElement } from '../xml-tree.ts';
import { linesOf, over, paragraphLook, runLook, type Lines, type ParagraphLook, type RunLook } from './look.ts';

export type StyleLook = { readonly paragraph: ParagraphLook; readonly run: RunLook };
export type TableLook = { readonly lines: Lines; readonly properties: readonly XmlElement[]; readonly look: StyleLook; readonly firstRow: { readonly run: RunLook; readonly shade: XmlElement | undefined } };

export type StyleLooks = {
  /** With the document's defaults. */
  readonly paragraph: (id: string | undefined) => StyleLook;
  /** Without them. */
  readonly character: (id: string | undefined) => RunLook;
  readonly table: (id: string | undefined) => TableLook;
};

const typeOf = (style: XmlElement): string => style.attributes.get('w:type') ?? 'paragraph';

const familyOf = (tree: XmlElement | null, type: string) => {
  const own = (tree === null ? [] : elementsOf(tree)).filter((style) => style.name === 'w:style' && typeOf(style) === type);
  const byId = new Map(own.map((style) => [style.attributes.get('w:styleId') ?? '', style]));
  const usual = own.find((style) => /^(1|true|on)$/i.test(style.attributes.get('w:default') ?? ''));
  /** The base first. */
  return (id: string | undefined): readonly XmlElement[] => [...chainOf(byId.get(id ?? '') ?? usual, (style) => byId.get(valueOf(style, 'w:basedOn') ?? '')).styles].reverse();
};

const lookOf = (start: StyleLook, chain: readonly XmlElement[]): StyleLook =>
  chain.reduce((look, style) => ({ paragraph: over(look.paragraph, paragraphLook(childOf(style, 'w:pPr'))), run: over(look.run, runLook(childOf(style, 'w:rPr'))) }), start);

/** @param tree `w:styles`; null: the file has none */
export const readStyleLooks = (tree: XmlElement | null): StyleLooks => {
  const defaults = childOf(tree ?? undefined, 'w:docDefaults');
  const start: StyleLook = {
    paragraph: paragraphLook(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')), run: over({ font: 'Times New Roman', size: 20 }, runLook(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'))),
  };
  const [paragraphs, characters, tables] = [familyOf(tree, 'paragraph'), familyOf(tree, 'character'), familyOf(tree, 'table')];
  return {
    paragraph: remembered((id: string | undefined) => lookOf(start, paragraphs(id))),
    character: remembered((id: string | undefined) => (id === undefined ? {} : lookOf({ paragraph: {}, run: {} }, characters(id)).run)),
    table: remembered((id: string | undefined) => {
      const chain = tables(id);
      const first = chain.flatMap((style) => elementsOf(style).filter((part) => part.name === 'w:tblStylePr' && part.attributes.get('w:type') === 'firstRow'));
      return {
        lines: chain.reduce<Lines>((lines, style) => ({ ...lines, ...linesOf(childOf(childOf(style, 'w:tblPr'), 'w:tblBorders')) }), {}),
        properties: chain.flatMap((style) => childOf(style, 'w:tblPr') ?? []), look: lookOf({ paragraph: {}, run: {} }, chain),
        firstRow: { run: first.reduce<RunLook>((look, part) => over(look, runLook(childOf(part, 'w:rPr'))), {}), shade: first.map((part) => childOf(part, 'w:tcPr')).findLast((part) => childOf(part, 'w:shd') !== undefined) },
      };
    }),
  };
};

/** Stated on the run, bold and italic hold; else paragraph and character style cancel each other out (17.7.3). */
export const runOver = (paragraph: RunLook, character: RunLook, own: RunLook): RunLook => {
  const merged = over(over(paragraph, character), own);
  const toggled = (key: 'bold' | 'italic' | 'caps'): boolean => own[key] ?? ((paragraph[key] ?? false) !== (character[key] ?? false));
  return { ...merged, bold: toggled('bold'), italic: toggled('italic'), caps: toggled('caps') };
};

/** Whether the table says that its first row is one (17.4.55). */
export const usesFirstRow = (properties: XmlElement | undefined): boolean => {
  const look = childOf(properties, 'w:tblLook')?.attributes;
  const bits = Number.parseInt(look?.get('w:val') ?? '0', 16);
  return look?.get('w:firstRow') === '1' || (!Number.isNaN(bits) && (bits & 0x20) !== 0) || toggleOf(properties, 'w:firstRow') === true;
};
