// How many pages a prepared file has once it stands in the pack: with the pack's heads and feet, laid out as Word does.
import { patchDocument } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { mergeInto, type PageFurniture } from '../../ooxml/merge/merge-documents.ts';
import type { PreparedFragment } from '../../ooxml/merge/prepared-fragment.ts';
import type { BlockLengths } from '../../ooxml/merge/read-fragment.ts';
import { problemLine } from '../../model/result.ts';
import { canonicalZip } from '../package/canonical-zip.ts';

export type CountedPages = {
  readonly pages: number;
  /** Word may count another page: an officer should look. */
  readonly flagged: boolean;
};

const name = 'counted';
const noFurniture: PageFurniture = { header: null, footer: null };
/** Within so many lines of a boundary an officer is asked to look; fewer where few pages can have added up to a difference. */
const nearLinesOf = (pages: number): number => (pages <= 3 ? 1 : 2);
const mostLines = 3;
/** Letters of an ordinary line. */
const lineLetters = 85;

/** What the layout guesses at without moving lines: a bullet in an unknown font, a date as it is written. */
const harmless = /character whose width|a date|compatibility setting/;

/** Lines on the last page, as far as they can be told: of a paragraph that began before it, one; of a table, enough. */
const linesOnLastPage = (blocks: BlockLengths, pageOf: (mark: string) => number, last: number): number => {
  let lines = 0;
  for (let index = blocks.length - 1; index >= 0 && lines < mostLines; index -= 1) {
    const letters = blocks[index];
    if (letters === null || letters === undefined) return mostLines;
    if (pageOf(`${name}_p${index}`) < last) return lines + (letters > lineLetters ? 1 : 0);
    lines += Math.max(1, Math.ceil(letters / lineLetters));
  }
  return lines;
};

/** Numbers of bookmarks that only count pages, beyond any that a file has. */
const firstProbe = 1_000_000;
const bookmark = (number: number, ending: string): string => `<w:bookmarkStart w:id="${firstProbe + number}" w:name="${name}_${ending}"/><w:bookmarkEnd w:id="${firstProbe + number}"/>`;
const probeLine = (inside: string): string =>
  `<w:p><w:pPr><w:widowControl w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>${inside}<w:r><w:t>x</w:t></w:r></w:p>`;

/** Only what the layout reads: a picture's size is said in the text. */
const layoutParts = (parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> => new Map([...parts].filter(([part]) => /\.(xml|rels)$/.test(part)));

type Layout = {
  /** The page on which the text ends; 0 where the layout stopped before. */
  readonly last: number;
  /** The page on which the lines end that stand behind it for trial. */
  readonly room: number;
  readonly guessed: boolean;
  readonly almostEmpty: boolean;
};

const laidOut = async (prepared: PreparedFragment, blank: Uint8Array, furniture: PageFurniture): Promise<Layout> => {
  const merger = mergeInto({ bytes: blank, bookmark: null }, noFurniture, () => null);
  if (!merger.ok) throw new Error(problemLine(merger.problem));
  merger.value.add(prepared, { start: 1, bookmark: name, probe: (block) => bookmark(block, `p${block}`) }, furniture);
  const { blocks } = prepared;
  const lines = Array.from({ length: mostLines }, (_, index) => probeLine(bookmark(blocks.length + index, `room${index + 1}`))).join('');
  const estimate = estimatePageNumbersWith({ guess: true });
  let found: Layout = { last: 0, room: 0, guessed: true, almostEmpty: true };
  await patchDocument({
    outputType: 'uint8array', data: canonicalZip(layoutParts(merger.value.finish(lines)), 0), patches: {},
    pageNumbers: (template) => {
      const numbers = estimate(template);
      const pageOf = (mark: string): number => numbers.bookmarkPageNumbers?.get(mark) ?? 0;
      const last = pageOf(`${name}_end`);
      const near = nearLinesOf(last);
      found = { last, room: pageOf(`${name}_room${near}`), guessed: (numbers.guesses ?? []).some(({ reason }) => !harmless.test(reason)), almostEmpty: last > 1 && linesOnLastPage(blocks, pageOf, last) <= near };
      return numbers;
    },
  });
  return found;
};

const withTexts = (prepared: PreparedFragment, change: (xml: string) => string): PreparedFragment => ({
  ...prepared, body: change(prepared.body), tailBefore: change(prepared.tailBefore), lastParagraph: change(prepared.lastParagraph), styles: change(prepared.styles), footnotes: { ...prepared.footnotes, xml: change(prepared.footnotes.xml) },
});

/** The layout stops where a row with widely spaced lines runs over a page's end: rows kept whole come near enough for a count to be looked at. */
const withWholeRows = (prepared: PreparedFragment): PreparedFragment =>
  withTexts(prepared, (xml) => xml.replace(/<w:cantSplit\/>/g, '').replace(/<w:tr>(?:<w:trPr>)?/g, (row) => (row.endsWith('<w:trPr>') ? '<w:tr><w:trPr><w:cantSplit/>' : '<w:tr><w:trPr><w:cantSplit/></w:trPr>')));

/** Fonts of which programs have no line height in common: Word's own, and that of the font of equal width which others show instead. */
const otherLineHeights: readonly (readonly [font: RegExp, ratio: number])[] = [[/"Cambria"/, 1.15 / 1.1724]];

/** The same with the lines as tall as programs without the font make them; null where all agree. */
const asElsewhere = (prepared: PreparedFragment): PreparedFragment | null => {
  const ratio = otherLineHeights.find(([font]) => font.test(prepared.styles) || font.test(prepared.body))?.[1];
  if (ratio === undefined) return null;
  const scaled = (xml: string): string => xml.replace(/<w:spacing [^>]*w:line="(\d+)"[^>]*>/g, (spacing, line: string) => (/w:lineRule="(?:exact|atLeast)"/.test(spacing) ? spacing : spacing.replace(`w:line="${line}"`, `w:line="${Math.round(Number(line) * ratio)}"`)));
  const spaced = (style: string): string => (/<w:basedOn |w:line="/.test(style) ? style : style.includes('<w:spacing ') ? style.replace('<w:spacing ', '<w:spacing w:line="240" w:lineRule="auto" ') : style.includes('<w:pPr>') ? style : style.replace(/(<w:rPr>|<\/w:style>)/, '<w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr>$1'));
  const styled = { ...prepared, styles: prepared.styles.replace(/<w:style w:type="paragraph".*?<\/w:style>/gs, spaced) };
  return withTexts(styled, scaled);
};

const isNearBoundary = ({ last, room, almostEmpty }: Layout): boolean => room !== last || almostEmpty;

/**
 * Takes about 0.1 s a page. May throw: a library lays the pages out.
 * @param blank a document of one page in the house style, before which nothing else stands
 */
export const countFilePages = async (prepared: PreparedFragment, blank: Uint8Array, furniture: PageFurniture): Promise<CountedPages> => {
  const first = await laidOut(prepared, blank, furniture);
  if (first.last === 0) {
    const whole = await laidOut(withWholeRows(prepared), blank, furniture);
    if (whole.last === 0) throw new Error('the pages cannot be laid out');
    return { pages: whole.last, flagged: true };
  }
  const elsewhere = asElsewhere(prepared);
  const second = elsewhere === null ? first : await laidOut(elsewhere, blank, furniture);
  return { pages: first.last, flagged: first.guessed || second.last !== first.last || isNearBoundary(first) };
};
