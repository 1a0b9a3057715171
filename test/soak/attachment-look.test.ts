// An attachment looks in the pack as in its own file, page by page, and our own page as before: LibreOffice draws both (WORD 2.4, the sharpest test found).
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { drawingCases } from '../documents/corpus/drawing-cases.ts';
import { pageCases } from '../documents/corpus/page-cases.ts';
import { producerCases } from '../documents/corpus/producer-cases.ts';
import { settingsCases } from '../documents/corpus/settings-cases.ts';
import { host, merged } from '../documents/support/merged-attachments.ts';
import { canDrawPages, drawnPages, unlikeness } from '../documents/support/page-pictures.ts';

const thorough = Number(process.env['SOAK_SCALE'] ?? '0.05') >= 1;
/** What must go leaves a gap or takes its line numbers along, contents are drawn anew by LibreOffice, or LibreOffice can't open the file itself. */
const looksOtherwise = new Set(['what the library docx writes', 'what pandoc writes with contents', 'styles that lean on each other', 'edges, columns and the middle of the page']);
/** What Word means by them LibreOffice does not do in the file itself: gutters of pages that face each other, spacing and page breaks of an old Word, a break among the words of a paragraph. The merge says it in words that both know (its own tests hold them). */
const readOtherwise = new Set(['a gutter where the pages are bound on their inner side', 'space between paragraphs as in an old Word', 'the end of a paragraph behind its page break, as in an old Word', 'page breaks among the words of a paragraph']);
const always = new Set(['what python-docx writes', 'what LibreOffice writes of its own text', 'what pandoc writes', 'tables of an old Word', 'tabs at steps of its own']);
const cases = [...settingsCases, ...pageCases, ...drawingCases, ...producerCases].filter(({ name }) => !looksOtherwise.has(name) && !readOtherwise.has(name) && (thorough || always.has(name)));
/** Signs of notes stand higher in LibreOffice's own file than behind the pack's section. */
const tolerance = 0.03;

const a4 = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';

/** A file that names no page has the pack's. */
const withPage = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  if (xml.includes('<w:pgSz')) return bytes;
  const paged = xml.includes('<w:sectPr') ? xml.replace(/<w:sectPr\s*\/>|<w:sectPr>(.*?)<\/w:sectPr>/s, `<w:sectPr>$1${a4}</w:sectPr>`) : xml.replace('</w:body>', `<w:sectPr>${a4}</w:sectPr></w:body>`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(paged) });
};

it.runIf(canDrawPages())(`${cases.length} attachments look in the pack as in their own files`, () => {
  const drawn = drawnPages(new Map([['host', host], ...cases.flatMap(({ name, bytes }) => [[`own ${name}`, withPage(bytes)], [`pack ${name}`, merged([bytes])]] as const)]));
  const looks = cases.map(({ name }) => {
    const [own = [], [first, ...pack] = []] = [drawn.get(`own ${name}`), drawn.get(`pack ${name}`)];
    const [hostPage] = drawn.get('host') ?? [];
    return {
      name, pages: [own.length, pack.length], host: hostPage !== undefined && first !== undefined && unlikeness(hostPage, first) === 0,
      otherwise: own.flatMap((page, index) => { const there = pack[index]; const share = there === undefined ? 1 : unlikeness(page, there); return share > tolerance ? [`page ${index + 1}: ${share.toFixed(3)}`] : []; }),
    };
  });
  expect(looks.filter(({ pages: [own, pack], host: same, otherwise }) => own === 0 || own !== pack || !same || otherwise.length > 0)).toEqual([]);
}, 600_000);
