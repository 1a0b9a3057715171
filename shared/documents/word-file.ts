// Pieces and page furniture -> the bytes of a .docx.
import { Document, Packer, SectionType, type Footer } from 'docx';
import type { HouseStyle } from '../model/panel.ts';
import type { IsoDate } from '../model/record.ts';
import { houseStyles } from './house-style/index.ts';
import { pageHeight, pageWidth } from './house-style/style-row.ts';
import { wordStyles } from './house-style/word-styles.ts';
import type { NumberingBook } from './numbering-book.ts';
import { finishPackage } from './package/finish-package.ts';
import { pageHeader } from './page-furniture.ts';
import { printable } from './text/printable.ts';
import { wordBody, type ColumnsPiece, type Piece } from './text/piece.ts';

export type WordFile = {
  readonly title: string;
  /** Stands as the file's author: never a person's name (DOMAIN P3). */
  readonly organisation: string;
  readonly builtOn: IsoDate;
  readonly style: HouseStyle;
  readonly pieces: readonly Piece[];
  readonly numbering: NumberingBook;
  readonly pageHead: readonly string[];
  readonly footer: Footer;
  /** At the foot of the first page in its place. */
  readonly firstFooter?: Footer;
  /** Read again at once and kept by nobody, so that it isn't compressed. */
  readonly isForReading?: boolean;
};

type Part = { readonly columns: Omit<ColumnsPiece, 'kind'>; readonly pieces: Piece[] };

/** The pieces between one change of columns and the next. */
const partsOf = (pieces: readonly Piece[]): readonly Part[] => {
  const parts: Part[] = [{ columns: { count: 1, gap: 0 }, pieces: [] }];
  for (const p of pieces) {
    if (p.kind === 'columns') parts.push({ columns: p, pieces: [] });
    else parts.at(-1)?.pieces.push(p);
  }
  return parts;
};

/**
 * The document as it is laid out and packed.
 * @param withStyles false where its styles are never written: building them takes as long as a page of text
 */
export const wordDocument = (file: WordFile, withStyles = true): Document => {
  const { top, bottom, side } = houseStyles[file.style].page;
  const header = pageHeader(file.pageHead);
  const { footer, firstFooter } = file;
  return new Document({
    title: printable(file.title),
    ...(withStyles ? { styles: wordStyles(file.style) } : {}),
    numbering: { config: [...file.numbering.configs()] },
    // Only the first names header and footer: the others go on with them on the same page (OOXML 17.10.1).
    sections: partsOf(file.pieces).map(({ columns: { count, gap }, pieces }, index) => ({
      properties: {
        ...(index === 0 ? (firstFooter === undefined ? {} : { titlePage: true }) : { type: SectionType.CONTINUOUS }),
        page: {
          size: { width: pageWidth, height: pageHeight },
          margin: { top, bottom, left: side, right: side, header: 567, footer: 567 },
        },
        ...(count === 1 ? {} : { column: { count, space: gap, equalWidth: true } }),
      },
      ...(index > 0 || header === null ? {} : { headers: { default: header } }),
      ...(index > 0 ? {} : { footers: { default: footer, ...(firstFooter === undefined ? {} : { first: firstFooter }) } }),
      children: wordBody(pieces),
    })),
  });
};

/** Packs in memory; the bytes depend on nothing but what is given. */
export const packedDocument = async (document: Document, file: WordFile): Promise<Uint8Array> => {
  const packed = await Packer.toArrayBuffer(document);
  return finishPackage(new Uint8Array(packed), { title: file.title, organisation: file.organisation, builtOn: file.builtOn }, file.isForReading === true ? 0 : 6);
};

export const wordFile = (file: WordFile): Promise<Uint8Array> => packedDocument(wordDocument(file), file);
