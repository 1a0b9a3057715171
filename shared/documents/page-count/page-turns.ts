// On which page each paragraph of a text begins: a bookmark in each, in cells of tables too, whose page the layout tells.
import type { PreparedFragment } from '../../ooxml/merge/prepared-fragment.ts';
import { paragraphMark, paragraphProbe } from './probes.ts';

/** From this paragraph on the paragraphs begin on that page: of the paper, from 1. Paragraphs are counted from 1 as the reader of Word files counts them (`WordParagraph.position`). */
export type PageTurn = { readonly paragraph: number; readonly page: number };

/** What a paragraph begins with. Text boxes are drawn with the paragraph that they are anchored in; what older programs show instead of a drawing is not read. */
const marks = /<(\/?)(w:p|w:txbxContent|mc:Fallback)(?:\s[^>]*?)?(\/?)>(?:<w:pPr\/>|<w:pPr>.*?<\/w:pPr>)?/gs;

const marked = (xml: string, first: number): { readonly xml: string; readonly count: number } => {
  let [count, boxes, unread] = [first, 0, 0];
  const written = xml.replace(marks, (found: string, closes: string, name: string, empty: string, at: number) => {
    const step = closes === '' ? 1 : -1;
    if (name === 'w:txbxContent') { boxes += empty === '' ? step : 0; return found; }
    if (name === 'mc:Fallback') { unread += empty === '' ? step : 0; return found; }
    if (closes !== '' || unread > 0) return found;
    count += 1;
    const isBare = empty !== '' || xml.startsWith('</w:p>', at + found.length);
    return boxes > 0 || isBare ? found : `${found}${paragraphProbe(count)}`;
  });
  return { xml: written, count };
};

export type Paragraphs = { readonly prepared: PreparedFragment; readonly count: number };

/** With a bookmark in each paragraph that says something, for counting alone; those of notes come behind the text, as they are read. */
export const withParagraphProbes = (prepared: PreparedFragment): Paragraphs => {
  const body = marked(prepared.body, 0);
  const last = marked(prepared.lastParagraph, body.count);
  const footnotes = marked(prepared.footnotes.xml, last.count);
  const endnotes = marked(prepared.endnotes.xml, footnotes.count);
  return {
    count: endnotes.count,
    prepared: { ...prepared, body: body.xml, lastParagraph: last.xml, footnotes: { ...prepared.footnotes, xml: footnotes.xml }, endnotes: { ...prepared.endnotes, xml: endnotes.xml } },
  };
};

/**
 * @param count of paragraphs
 * @param pageOf page of a mark; 0 where it is not known
 */
export const pageTurns = (count: number, pageOf: (mark: string) => number): readonly PageTurn[] => {
  const turns: PageTurn[] = [];
  let current = 1;
  for (let paragraph = 1; paragraph <= count; paragraph += 1) {
    const page = pageOf(paragraphMark(paragraph));
    if (page === 0 || page === current) continue;
    turns.push({ paragraph, page });
    current = page;
  }
  return turns;
};
