// Reading copies of an invented council, made as the product makes them: papers that were written, drawn pages, a Word file, pictures, one paper that is sealed.
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { nodeCiphers, signingKeyFrom } from '../../../electron/cli/adapters/ciphers.ts';
import type { ReadingContent, ReadingItem, ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import { pagesPdf } from '../../../shared/documents/reading/pages-pdf.ts';
import { blockLength } from '../../../shared/meeting-file/reading/sealed-blocks.ts';
import { sealedEntry } from '../../../shared/meeting-file/reading/sealed-part.ts';
import { writeReadingFile } from '../../../shared/meeting-file/reading/write-reading-file.ts';
import { readZip } from '../../../shared/meeting-file/zip-read.ts';
import type { Block } from '../../../shared/model/text.ts';
import { letter, report } from './attached-files.ts';
import { drawnPicture } from './drawn-picture.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const ports = { sha256: (bytes: Uint8Array) => Promise.resolve(sha256(bytes)), randomBytes: (length: number) => new Uint8Array(randomBytes(length)), ciphers: nodeCiphers };
const id = (number: number): string => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const exempt: ReadingPaper['access'] = { level: 'exempt', paragraphs: [1] };

export const passphrase = 'lantern otter biscuit meadow';
export const meetingId = id(1);
/** Of the paper with that number in a copy. */
export const paperId = (number: number): string => id(1_000 + number);

/** Reaches about a page. */
const sentence = 'The Panel heard how the young people of the borough had been asked before the plan was drawn up, and what had become of their answers since the spring. ';
const paragraph = (about: string, number: number): Block => ({ type: 'paragraph', content: [{ type: 'text', text: `${about}, paragraph ${number}. ${sentence.repeat(3).trim()}` }] });
const picture = (sha: string, number: number): Block => ({ type: 'image', attrs: { sha256: sha, width: 480, height: 320, size: 'half', alt: `A green hill, number ${number}`, decorative: false, caption: `Hill ${number}`, consent: 'not-needed' } });
const table = (about: string): Block => {
  const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({ type, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }] });
  return { type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader', 'Home'), cell('tableHeader', 'Places')] }, { type: 'tableRow', content: [cell('tableCell', `Elm House, ${about}`), cell('tableCell', '6')] }] };
};

export type WrittenShape = { readonly title: string; readonly pages: number; readonly pictures?: readonly string[] };

const paragraphsOnPage = 6;

/** Each page begins where the map says, six paragraphs a page. */
const writtenPaper = (number: number, start: number, { title, pages, pictures = [] }: WrittenShape): ReadingPaper => {
  const sectionId = id(10_000 + number);
  const blocks: Block[] = Array.from({ length: pages * paragraphsOnPage }, (_, index) => paragraph(title, index + 1));
  blocks.splice(3, 0, { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'What was found' }] }, table(title));
  pictures.forEach((sha, index) => { blocks.splice(6 + index * 4, 0, picture(sha, index + 1)); });
  const perPage = Math.ceil(blocks.length / pages);
  const pageStarts = Array.from({ length: pages - 1 }, (_, index) => ({ page: start + index + 1, at: (index + 1) * perPage })).filter(({ at }) => blocks[at]?.type === 'paragraph' || blocks[at]?.type === 'image').map(({ page, at }) => ({ page, key: `s:${sectionId}:${at}` }));
  return {
    id: paperId(number), itemId: id(100 + number), appendix: null, title, access: { level: 'public', paragraphs: [] }, span: { start, end: start + pages - 1 }, pageHead: [], pageStarts, pagesApproximate: false,
    body: { as: 'written', look: 'report', head: ['Thornbury Borough Council', 'Corporate Parenting Panel, 16 September 2031'], sections: [
      { id: id(20_000 + number), heading: 'Recommendation', layout: 'numbered', numbered: true, notApplicable: false, fields: [], text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'That the report be received and the young people be thanked.' }] }] } },
      { id: sectionId, heading: 'Report', layout: 'numbered', numbered: true, notApplicable: false, fields: [], text: { type: 'doc', content: blocks } },
    ] },
  };
};

const filePaper = (number: number, start: number, pages: number, title: string, body: ReadingPaper['body'], access: ReadingPaper['access'] = { level: 'public', paragraphs: [] }): ReadingPaper => ({
  id: paperId(number), itemId: id(100 + number), appendix: null, title, access, span: { start, end: start + pages - 1 }, pageHead: access.level === 'public' ? [] : ['NOT FOR PUBLICATION'], pageStarts: [], pagesApproximate: false, body,
});

const itemOf = (paper: ReadingPaper, label: string, title: string): ReadingItem => ({
  id: paper.itemId, label, title, access: paper.access, pages: `(Pages ${paper.span.start} - ${paper.span.end})`, note: null, lines: paper.access.level === 'public' ? ['Presented by the Director'] : ['Not for publication by virtue of paragraph 1 of Part 1 of Schedule 12A.'],
});

const contentOf = (papers: readonly ReadingPaper[], titles: readonly string[]): Omit<ReadingContent, 'sealed'> => ({
  schema: 'orderpaper-reading/1', issue: { number: 1, madeOn: '2031-09-08', expiresOn: null, reader: null, copy: null },
  panel: { id: id(9), council: 'Thornbury Borough Council', name: 'Corporate Parenting Panel' },
  meeting: { id: meetingId, date: '2031-09-16', time: '17:00', heading: 'Corporate Parenting Panel', details: [{ label: 'Date:', text: 'Tuesday 16 September 2031' }, { label: 'Venue:', text: 'Town Hall' }] },
  changes: null, membership: { heading: 'Membership', sentence: 'Councillors Jane Ashdown (Chair), Omar Field and Ruth Lark.' },
  items: papers.map((paper, index) => itemOf(paper, String(index + 3), titles[index] ?? paper.title)), papers: [...papers], pages: papers.at(-1)?.span.end ?? 0,
});

const signing = () => {
  const key = signingKeyFrom('key.pem', new TextEncoder().encode(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()));
  if (!key.ok) throw new Error(key.problem.what);
  return { with: key.value, handOvers: { handedOver: null } };
};

/** The same picture with a number that nothing shows (PNG specification 11.3.4.3): other bytes, and as long to draw. */
const numbered = (picture: Buffer, number: number): Uint8Array => {
  const body = Buffer.from(`tEXtComment\0picture ${number}`, 'latin1');
  const ends = Buffer.alloc(4);
  ends.writeUInt32BE(body.length - 4);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return new Uint8Array(Buffer.concat([picture.subarray(0, -12), ends, body, check, picture.subarray(-12)]));
};

const bytesOf = (buffer: Buffer): Uint8Array => new Uint8Array(buffer);

/** Six papers, 60 pages; the last is restricted and sealed under `passphrase`. @param more restricted papers behind it, a page each */
export const smallCopy = async (more: readonly string[] = []): Promise<Uint8Array> => {
  const [hill, letterPages, word] = [bytesOf(drawnPicture()), bytesOf(letter('letter.pdf', 5).buffer), bytesOf(report('homes.docx', "Children's homes: autumn").buffer)];
  const papers = [
    writtenPaper(1, 1, { title: 'Placements and homes', pages: 12, pictures: [sha256(hill), sha256(hill)] }),
    filePaper(2, 13, 5, "The inspector's letter", { as: 'pdf', file: sha256(letterPages) }),
    filePaper(3, 18, 2, "Children's homes: autumn", { as: 'word', file: sha256(word) }),
    writtenPaper(4, 20, { title: 'Budget of the service', pages: 35 }),
    filePaper(5, 55, 1, 'The new house', { as: 'picture', file: sha256(hill), type: 'png', alt: 'A house behind a green hill' }),
    filePaper(6, 56, 5, '', { as: 'withheld' }, exempt), ...more.map((_title, at) => filePaper(7 + at, 61 + at, 1, '', { as: 'withheld' }, exempt)),
  ];
  const sealedAs = (paper: ReadingPaper): ReadingPaper => ({ ...paper, access: exempt, pageHead: ['NOT FOR PUBLICATION: exempt under paragraph 1'] });
  const sealedPapers = [sealedAs(writtenPaper(6, 56, { title: 'The move of one family', pages: 5, pictures: [sha256(hill)] })), ...more.map((title, at) => sealedAs(writtenPaper(7 + at, 61 + at, { title, pages: 1 })))];
  const sealedItems = new Set(sealedPapers.map(({ itemId }) => itemId));
  const content = contentOf(papers, ['Placements and homes', 'Inspection', 'Homes', 'Budget', 'A new house', 'A placement', ...more.map(() => 'Another placement')]);
  const files = new Map([hill, letterPages, word].map((bytes) => [sha256(bytes), bytes]));
  return writeReadingFile({
    content: { ...content, sealed: true }, files, signing: signing(),
    restricted: { passphrase, content: { schema: 'orderpaper-reading-restricted/1', meetingId, items: content.items.filter(({ id: item }) => sealedItems.has(item)), papers: sealedPapers } },
  }, ports);
};

/** The same with a second restricted paper, "The move of two children", and one bad byte in the first. */
export const copyWithDamagedSecret = async (block = 1): Promise<Uint8Array> => {
  const bytes = await smallCopy(['The move of two children']);
  const zip = readZip(bytes, 'mimetype');
  const seal = zip.ok ? zip.value.find(({ name }) => name === sealedEntry)?.packed : undefined;
  if (seal === undefined) throw new Error('nothing is sealed in it');
  // Behind the header stand the block of the list and those of the papers.
  const at = seal.byteOffset - bytes.byteOffset + 4 + new DataView(seal.buffer, seal.byteOffset).getUint32(0) + block * (blockLength + 16) + 50;
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
};

/** Pages as a copy has those of a PDF: each its picture, its words unseen on it. */
const drawnPages = (sheet: Buffer, count: number, title: string): Uint8Array => pagesPdf(Array.from({ length: count }, (_, index) => ({
  picture: new Uint8Array(sheet), type: 'png' as const, width: 909, height: 1286, text: '', hidden: 0, covered: 0,
  words: Array.from({ length: 300 }, (__, word) => ({ text: `word${index}-${word}`, left: 80 + (word % 8) * 90, top: 80 + Math.floor(word / 8) * 28, right: 160 + (word % 8) * 90, bottom: 98 + Math.floor(word / 8) * 28 })),
})), title);

/** Sixty papers on 400 pages: twelve of drawn pages, 150 different pictures in the others, one of 150 pages. */
export const largeCopy = async (): Promise<Uint8Array> => {
  const papers: ReadingPaper[] = [];
  const files = new Map<string, Uint8Array>();
  const [base, sheet] = [drawnPicture(900, 600), drawnPicture(909, 1286)];
  const keep = (bytes: Uint8Array): string => {
    const sha = sha256(bytes);
    files.set(sha, bytes);
    return sha;
  };
  const pictures = (count: number): string[] => Array.from({ length: count }, () => keep(numbered(base, files.size)));
  for (let number = 1; number <= 60; number += 1) {
    const page = (papers.at(-1)?.span.end ?? 0) + 1;
    const isDrawn = number % 5 === 0;
    const pages = number === 7 ? 150 : number % 5 === 1 || number < 5 ? 5 : 4;
    if (isDrawn) papers.push(filePaper(number, page, 5, `Letter ${number}`, { as: 'pdf', file: keep(drawnPages(sheet, 5, `Letter ${number}`)) }));
    else papers.push(writtenPaper(number, page, { title: `Report ${number}`, pages, pictures: pictures(number === 7 ? 9 : 3) }));
  }
  return writeReadingFile({ content: { ...contentOf(papers, []), sealed: false }, files, signing: signing(), restricted: null }, ports);
};
