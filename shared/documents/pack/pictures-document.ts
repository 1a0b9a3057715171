// Pages of a PDF, or a picture that is a paper of its own, as pages of the pack: each in a section of its own, exactly one page, with words for who can't see it (WORD 0.3).
import { Document, ImageRun, Paragraph, type ISectionOptions } from 'docx';
import { pageHeight, pageWidth } from '../house-style/style-row.ts';
import { textRun } from '../text/inline-runs.ts';
import { printable } from '../text/printable.ts';

export type PagePicture = {
  readonly bytes: Uint8Array;
  readonly type: 'jpg' | 'png';
  readonly width: number;
  readonly height: number;
  /** What it says or shows. */
  readonly alt: string;
};

/** Twentieths of a point in a pixel of 96 to the inch. */
const pixel = 15;
const side = 567;
const [top, bottom] = [1247, 1020] as const;
/** A bold line of the head in twentieths of a point, how many letters it holds, and the room that the head has without pushing the text down. */
const [headLine, headLetters, headRoom] = [360, 62, 640] as const;
const [titleLine, titleLetters] = [420, 44] as const;

const headHeight = (lines: readonly string[]): number => (lines.length === 0 ? 0 : lines.reduce((sum, line) => sum + Math.ceil(line.length / headLetters) * headLine, 240));
const titleHeight = (title: string): number => Math.ceil(title.length / titleLetters) * titleLine + 320;

/** A few bytes in a picture's place while the library works: it would hash the picture, which takes longer than all the rest. `madeWord` puts the pictures in, in order. */
const standIn = (index: number): Uint8Array => new TextEncoder().encode(`picture ${index}`);

const section = (picture: PagePicture, index: number, room: { readonly title: string | null; readonly head: number }): ISectionOptions => {
  const landscape = picture.width > picture.height;
  const [width, height] = landscape ? [pageHeight, pageWidth] : [pageWidth, pageHeight];
  const pushed = Math.max(0, room.head - headRoom);
  const [across, down] = [width - 2 * side, height - top - bottom - pushed - (room.title === null ? 0 : titleHeight(room.title)) - 80];
  const scale = Math.min(across / picture.width, down / picture.height);
  const size = { width: Math.floor((picture.width * scale) / pixel), height: Math.floor((picture.height * scale) / pixel) };
  return {
    properties: { page: { size: { width: pageWidth, height: pageHeight, ...(landscape ? { orientation: 'landscape' as const } : {}) }, margin: { top, bottom, left: side, right: side, header: 567, footer: 454 } } },
    children: [
      ...(room.title === null ? [] : [new Paragraph({ style: 'Heading1', spacing: { before: 0, after: 160 }, children: [textRun(room.title)] })]),
      new Paragraph({
        style: 'Picture', alignment: 'center', spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
        children: [new ImageRun({ type: picture.type, data: standIn(index), transformation: size, altText: { name: 'Picture', description: printable(picture.alt) } })],
      }),
    ],
  };
};

/**
 * A document with stand-ins for the pictures, in their order, and without the styles that it names.
 * @param title stands above the first page, as the paper's heading in the outline
 * @param pageHead lines that the pack puts at the head of each page
 */
export const picturesDocument = (title: string, pictures: readonly PagePicture[], pageHead: readonly string[]): Document => {
  const head = headHeight(pageHead);
  return new Document({ title: printable(title), sections: pictures.map((picture, index) => section(picture, index, { title: index === 0 ? title : null, head })) });
};
