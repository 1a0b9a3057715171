// What a paper of a pack is made from, as plain data that can go to a thread, and the file that comes of it.
import type { Document } from 'docx';
import type { WordPackage } from '../../ooxml/word-package.ts';
import { madeWord } from '../package/made-word.ts';
import type { PaperHead } from '../paper/paper-head.ts';
import type { PaperSheet } from '../paper/paper-sheet.ts';
import { paperFile } from '../paper-document.ts';
import { wordDocument } from '../word-file.ts';
import { houseBlank } from './house-blank.ts';
import { picturesDocument, type PagePicture } from './pictures-document.ts';
import { sheetFile, type SheetMaker } from './sheet-document.ts';

export type PaperSource =
  /** A Word file; `house`: made in the pack's own house style, so that its styles are the pack's. */
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly house: boolean }
  | { readonly kind: 'written'; readonly sheet: PaperSheet; /** By their hashes. */ readonly pictures: ReadonlyMap<string, Uint8Array>; readonly maker: SheetMaker }
  /** Pages of a PDF, or a picture that is a paper of its own. */
  | { readonly kind: 'pictures'; readonly title: string; readonly pictures: readonly PagePicture[]; readonly pageHead: readonly string[]; readonly maker: SheetMaker }
  | { readonly kind: 'sheet'; readonly title: string; readonly sentence: string; readonly head: PaperHead; readonly maker: SheetMaker };

export const isHouse = (source: PaperSource): boolean => source.kind !== 'file' || source.house;

type Made = Exclude<PaperSource, { readonly kind: 'file' }>;

const documentOf = (source: Made): Document => {
  switch (source.kind) {
    case 'written': return wordDocument(paperFile(source.sheet, { ...source.maker, files: (sha256) => source.pictures.get(sha256) }), false);
    case 'pictures': return picturesDocument(source.title, source.pictures, source.pageHead);
    case 'sheet': return wordDocument(sheetFile(source.title, source.sentence, source.head, source.maker), false);
  }
};

/** The file of a paper, to be prepared: the styles of its own are the house's. */
export const fileOf = async (source: PaperSource): Promise<Uint8Array | WordPackage> => {
  if (source.kind === 'file') return source.bytes;
  const { parts } = await houseBlank(source.maker.style);
  return madeWord(documentOf(source), parts, source.kind === 'pictures' ? source.pictures.map(({ bytes }) => bytes) : []);
};
