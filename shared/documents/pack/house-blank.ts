// What all papers of a house style share, made once for each style: a document of one page without words, and the parts that say how text looks.
import type { HouseStyle } from '../../model/panel.ts';
import { problemLine } from '../../model/result.ts';
import { openWordPackage, readWordPart } from '../../ooxml/word-package.ts';
import type { XmlElement } from '../../ooxml/xml-tree.ts';
import { sheetDocument } from './sheet-document.ts';

export type HouseBlank = {
  /** A .docx, before which nothing stands when pages are counted. */
  readonly bytes: Uint8Array;
  /** Its styles, settings and theme by kind; they are the same for every document of the style. */
  readonly parts: ReadonlyMap<string, XmlElement>;
};

const kinds = ['styles', 'settings', 'theme'] as const;
const made = new Map<HouseStyle, Promise<HouseBlank>>();

const make = async (style: HouseStyle): Promise<HouseBlank> => {
  const bytes = await sheetDocument('', '', { style, organisation: '', builtOn: '2000-01-01' });
  const word = openWordPackage(bytes);
  if (!word.ok) throw new Error(problemLine(word.problem));
  const parts = new Map<string, XmlElement>();
  for (const kind of kinds) {
    const tree = readWordPart(word.value, kind);
    if (!tree.ok) throw new Error(problemLine(tree.problem));
    if (tree.value !== null) parts.set(kind, tree.value);
  }
  return { bytes, parts };
};

export const houseBlank = (style: HouseStyle): Promise<HouseBlank> => {
  const known = made.get(style) ?? make(style);
  made.set(style, known);
  return known;
};
