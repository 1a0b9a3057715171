// A paper of the pack in large print. Its pages are others than the pack's, so they are counted by themselves, and the pack's are told at the
// head and where each begins: whoever speaks of page 12 is understood.
import type { PageFurniture } from '../../../ooxml/merge/merge-documents.ts';
import type { PreparedFragment } from '../../../ooxml/merge/prepared-fragment.ts';
import { value, withChildren, xml } from '../../../ooxml/xml-edit.ts';
import { elementsOf, type XmlElement } from '../../../ooxml/xml-tree.ts';
import type { Say } from '../../../phrases/phrase-book.ts';
import { spanLabels } from '../../../rules/page-labels.ts';
import type { DressedPaper, PackPaper } from '../../pack/build-pack.ts';
import { numberedFurniture } from '../../pack/page-blocks.ts';
import { enlargedStyles, enlargedXml } from './enlarged-xml.ts';

const pictureFormats: ReadonlySet<string> = new Set(['pdf', 'png', 'jpg', 'jpeg']);

/** Its pages are pictures, each as large as a page is. */
export const isPictures = ({ entry: { shown } }: PackPaper, { body, tailBefore }: PreparedFragment): boolean =>
  shown?.kind === 'paper' && shown.paper.file !== undefined && pictureFormats.has(shown.paper.file.format) && `${body}${tailBefore}`.includes('<wp:inline');

/** Half-points of the pack itself. */
const [edgeSize, titleSize] = [22, 28] as const;

const sized = (element: XmlElement): XmlElement => {
  const children = elementsOf(element);
  if (element.name !== 'w:r') return children.length === 0 ? element : withChildren(element, children.map(sized));
  const own = children.find(({ name }) => name === 'w:rPr');
  const properties = xml('w:rPr', {}, [...(own === undefined ? [] : own.children), value('w:sz', String(edgeSize)), value('w:szCs', String(edgeSize))]);
  return withChildren(element, [properties, ...element.children.filter((child) => child !== own)]);
};

/** As they stand in the pack, page for page: a picture that fills a page cannot grow, and beside larger letters it would have to shrink. */
const pictures = ({ range, fragment }: PackPaper, prepared: PreparedFragment, say: Say): DressedPaper => {
  const { header, footer } = numberedFurniture(fragment?.pageHead ?? [], say, range.after);
  const title = (text: string): string => text.replace(/(<w:pStyle w:val="Heading1"\/>.*?<w:r>)(<w:t)/s, `$1<w:rPr><w:sz w:val="${titleSize}"/><w:szCs w:val="${titleSize}"/></w:rPr>$2`);
  return {
    prepared: { ...prepared, body: title(prepared.body), ...(prepared.body === '' ? { tailBefore: title(prepared.tailBefore), lastParagraph: title(prepared.lastParagraph) } : {}) },
    start: range.start, furniture: { header: header?.map(sized) ?? null, footer: footer?.map(sized) ?? null },
  };
};

/**
 * "Pages 12 to 18 of the agenda pack" at the head, "Item 7, large print page 3" at the foot.
 * @param which its place among the papers of its item, from 1, or that of the paper whose appendix it is; null: the item has one
 */
const largeFurniture = ({ entry: { label, appendix }, range, fragment }: PackPaper, which: number | null, say: Say): PageFurniture => {
  const { start, end } = spanLabels(range);
  const pages = start === end ? say('print-page', { start }) : say('print-pages', { start, end });
  const item = which === null ? label : say('large-foot-paper', { item: label, number: String(which) });
  const foot = (words: { readonly page: string }): string => (appendix === null ? say('large-foot', { item, ...words }) : say('large-foot-appendix', { item, number: String(appendix), ...words }));
  return numberedFurniture([...(fragment?.pageHead ?? []), say('large-head', { pages })], say, undefined, foot);
};

const marker = (text: string): string => `<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/**
 * @param pageOfBlock the page of the paper, from 1, on which each of its paragraphs begins in the pack; what isn't known has no mark
 * @param which as `largeFurniture` takes it
 */
export const largePaper = (paper: PackPaper, prepared: PreparedFragment, pageOfBlock: readonly number[], which: number | null, say: Say): DressedPaper => {
  if (isPictures(paper, prepared)) return pictures(paper, prepared, say);
  const { range } = paper;
  const { lists, footnotes, endnotes } = prepared;
  const list = (written: { readonly xml: string; readonly count: number }) => ({ ...written, xml: enlargedXml(written.xml) });
  let told = 1;
  const marks = pageOfBlock.map((page) => {
    if (page <= told) return '';
    told = page;
    return marker(say('large-mark', { page: spanLabels({ ...range, start: range.start + page - 1, end: range.start + page - 1 }).start }));
  });
  return {
    start: 1, furniture: largeFurniture(paper, which, say), probe: (block) => marks[block] ?? '',
    prepared: {
      ...prepared, body: enlargedXml(prepared.body), tailBefore: enlargedXml(prepared.tailBefore), lastParagraph: enlargedXml(prepared.lastParagraph), styles: enlargedStyles(prepared.styles),
      lists: { bullets: list(lists.bullets), abstracts: list(lists.abstracts), lists: list(lists.lists) }, footnotes: list(footnotes), endnotes: list(endnotes),
    },
  };
};
