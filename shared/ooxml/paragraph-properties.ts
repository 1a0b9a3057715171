// The few properties of runs and paragraphs that decide what shows and what a paragraph is (17.3.1, 17.3.2).
import { childOf, integerOf, toggleOf, valueOf, type XmlElement } from './xml-tree.ts';

export type RunProperties = {
  readonly style: string | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly hidden: boolean | undefined;
};

/** Twips; `first` is the first line against the rest, negative where it hangs. */
export type Indent = { readonly start: number | undefined; readonly first: number | undefined };

export type ParagraphProperties = {
  readonly style: string | undefined;
  readonly outlineLevel: number | undefined;
  readonly numberingId: string | undefined;
  readonly numberingLevel: number | undefined;
  readonly indent: Indent;
};

/** From a `w:rPr`. */
export const runProperties = (element: XmlElement | undefined): RunProperties => ({
  style: valueOf(element, 'w:rStyle'), bold: toggleOf(element, 'w:b'), italic: toggleOf(element, 'w:i'), hidden: toggleOf(element, 'w:vanish'),
});

/** From a `w:pPr` of a paragraph, a style or a list level. */
export const indentOf = (element: XmlElement | undefined): Indent => {
  const attributes = childOf(element, 'w:ind')?.attributes;
  const hanging = integerOf(attributes?.get('w:hanging'));
  return {
    start: integerOf(attributes?.get('w:start') ?? attributes?.get('w:left')),
    first: hanging === undefined ? integerOf(attributes?.get('w:firstLine')) : -hanging,
  };
};

/** From a `w:pPr`. */
export const paragraphProperties = (element: XmlElement | undefined): ParagraphProperties => {
  const numbering = childOf(element, 'w:numPr');
  return {
    style: valueOf(element, 'w:pStyle'),
    outlineLevel: integerOf(valueOf(element, 'w:outlineLvl')),
    numberingId: valueOf(numbering, 'w:numId'),
    numberingLevel: integerOf(valueOf(numbering, 'w:ilvl')),
    indent: indentOf(element),
  };
};
