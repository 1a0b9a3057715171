// A Word file as mammoth reads it: a library that shares no line with what wrote the file, nor with our own readers.
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';

export type MammothBlock = {
  readonly tag: string;
  readonly text: string;
  /** Of a list item: how deep it stands, from 0, and whether its list counts. */
  readonly list: { readonly level: number; readonly ordered: boolean } | null;
  /** "table row column" counted from 0; null outside tables. */
  readonly cell: string | null;
  readonly links: readonly string[];
  /** Alternative texts of the pictures in it; "" of a decorative one. */
  readonly pictures: readonly string[];
};

const blockNames = 'p, li, h1, h2, h3, h4, h5, h6';

const indexIn = (element: Element, all: Iterable<Element>): number => [...all].indexOf(element);

const cellOf = (element: Element, tables: readonly Element[]): string | null => {
  const cell = element.closest('td, th');
  const [row, table] = [cell?.closest('tr') ?? null, cell?.closest('table') ?? null];
  if (cell === null || row === null || table === null) return null;
  return `${tables.indexOf(table)} ${indexIn(row, table.querySelectorAll('tr'))} ${indexIn(cell, row.children)}`;
};

/** The words of a block without those of blocks inside it. */
const ownText = (node: Node): string => {
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeType === 3) return node.textContent ?? '';
  return Array.from(node.childNodes, (child) => (/^(?:UL|OL|P|TABLE)$/.test(child.nodeName) ? '' : ownText(child))).join('');
};

const listOf = (element: Element): MammothBlock['list'] => {
  const lists: Element[] = [];
  for (let at = element.parentElement; at !== null && !/^(?:TD|TH|BODY)$/.test(at.nodeName); at = at.parentElement) if (/^[UO]L$/.test(at.nodeName)) lists.push(at);
  return element.nodeName === 'LI' && lists[0] !== undefined ? { level: lists.length - 1, ordered: lists[0].nodeName === 'OL' } : null;
};

/** What stands in the file, in order; list items that hold nothing but a deeper list are left out. */
export const readByMammoth = async (bytes: Uint8Array): Promise<readonly MammothBlock[]> => {
  const pictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: pictures });
  const { document } = new JSDOM(value).window;
  const tables = [...document.querySelectorAll('table')];
  return Array.from(document.querySelectorAll(blockNames), (element): MammothBlock => ({
    tag: element.nodeName.toLowerCase(), text: ownText(element), list: listOf(element), cell: cellOf(element, tables),
    links: Array.from(element.querySelectorAll(':scope > a, :scope > strong > a, :scope > em > a'), (link) => `${ownText(link)} -> ${link.getAttribute('href') ?? ''}`),
    pictures: Array.from(element.querySelectorAll(':scope > img'), (picture) => picture.getAttribute('alt') ?? ''),
  })).filter(({ text, pictures: shown }) => text !== '' || shown.length > 0);
};
