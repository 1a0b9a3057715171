// Pictures in the line of text, never wider than it, with alternative text or marked as decorative, a caption below (WCAG 1.1.1; DOMAIN P1).
import { ImageRun, type TextRun } from 'docx';
import type { Block, Image } from '../../model/text.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { isLeftOut } from '../../rules/left-out-picture.ts';
import { pageHeight, textWidth, type HouseStyleSpec } from '../house-style/style-row.ts';
import { textRun } from './inline-runs.ts';
import { piece, type Piece, type Workshop } from './piece.ts';
import { printable } from './printable.ts';

/** Twentieths of a point in a pixel of 96 to the inch. */
const pixel = 15;
/** Room between pictures side by side. */
const gap = 5;
/** A picture and its caption leave room for words on the same page. */
const tallest = 0.6;

const perRow = { full: 1, half: 2, third: 3 } as const;

/** Pictures of half or a third of the width stand side by side when they follow each other; by the first of each row. */
export const pictureRows = (blocks: readonly Block[]): ReadonlyMap<Block, readonly Image[]> => {
  const rows: Image[][] = [];
  blocks.forEach((block, index) => {
    if (block.type !== 'image') return;
    const row = rows.at(-1);
    const first = row?.[0];
    const joins = row !== undefined && first !== undefined && blocks[index - 1] === row.at(-1) && first.attrs.size === block.attrs.size && row.length < perRow[block.attrs.size];
    if (joins) row.push(block);
    else rows.push([block]);
  });
  return new Map(rows.flatMap((row) => (row[0] === undefined ? [] : [[row[0], row]])));
};

export type PictureSize = { readonly width: number; readonly height: number };

/**
 * Pixels at 96 to the inch: a row's pictures are equally high, together as wide as their share of the text, none wider than its own pixels.
 * @param room of the text, in pixels
 */
export const pictureSizes = (row: readonly Image[], room: PictureSize): PictureSize[] => {
  const places = perRow[row[0]?.attrs.size ?? 'full'];
  const share = ((room.width - gap * (places - 1)) * row.length) / places;
  const ratios = row.map(({ attrs }) => attrs.width / attrs.height);
  const height = Math.min(share / ratios.reduce((a, b) => a + b, 0), room.height * tallest, ...row.map(({ attrs }) => attrs.height));
  return ratios.map((ratio) => ({ width: Math.max(1, Math.floor(height * ratio)), height: Math.max(1, Math.floor(height)) }));
};

const typeOf = (bytes: Uint8Array): 'png' | 'jpg' | null => {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'png';
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpg' : null;
};

const roomOf = ({ page, ...spec }: HouseStyleSpec, indent: number): PictureSize =>
  ({ width: (textWidth({ page, ...spec }) - indent) / pixel, height: (pageHeight - page.top - page.bottom) / pixel });

const drawn = ({ attrs }: Image, size: PictureSize, files: Workshop['files']): ImageRun | null => {
  const data = files?.(attrs.sha256);
  const type = data === undefined ? null : typeOf(data);
  if (data === undefined || type === null) return null;
  const altText = { name: 'Picture', description: attrs.decorative ? '' : printable(attrs.alt) };
  return new ImageRun({ type, data, transformation: size, altText, ...(attrs.decorative ? { decorative: true } : {}) });
};

const notePiece = (text: string, indent: number): Piece => piece('PictureNote', { indent: { left: indent }, children: [textRun(text)] });

const captionOf = (row: readonly Image[], say: Say): string => {
  const captions = row.map(({ attrs }) => attrs.caption.trim()).filter((caption) => caption !== '');
  return row.length > 1 && captions.length > 1 ? say('pictures-in-row', { captions: captions.join('; ') }) : captions.join('; ');
};

/** One row of pictures with its caption; what may not or can't be shown says so in its place. */
export const picturePieces = (row: readonly Image[], indent: number, say: Say, { spec, files }: Workshop): Piece[] => {
  const sizes = pictureSizes(row, roomOf(spec, indent));
  const runs: (TextRun | ImageRun)[] = [];
  const notes: Piece[] = [];
  row.forEach((image, index) => {
    const size = sizes[index];
    if (size === undefined) return;
    const run = isLeftOut(image) ? null : drawn(image, size, files);
    if (run !== null) runs.push(...(runs.length === 0 ? [] : [textRun(' ')]), run);
    else if (!isLeftOut(image) && image.attrs.alt.trim() !== '') notes.push(notePiece(say('picture-missing', { alt: image.attrs.alt }), indent));
  });
  if (row.some(isLeftOut)) notes.push(notePiece(say('picture-left-out'), indent));
  const caption = captionOf(row, say);
  const captioned: Piece[] = caption === '' ? [] : [piece('PictureCaption', { indent: { left: indent }, children: [textRun(caption)] })];
  const keep = caption === '' ? {} : { keepNext: true, spacing: { after: 60 } };
  return [...(runs.length === 0 ? [] : [piece('Picture', { indent: { left: indent }, ...keep, children: runs })]), ...notes, ...captioned];
};
