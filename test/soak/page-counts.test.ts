// Page numbers of packs against LibreOffice, which lays the pages out by itself: what is read from the file must be what its pages show (WORD 1.2, 1.3).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryCache } from '../../shared/documents/pack/fragment-cache.ts';
import { buildPack, packPages, type PackPaper } from '../../shared/documents/pack/build-pack.ts';
import { buildReading } from '../../shared/documents/reading/build-reading.ts';
import { packPorts } from '../documents/support/attachments.ts';
import { documentXml } from '../documents/support/docx-parts.ts';
import { markOfPaper, seededPack } from '../documents/support/seeded-pack.ts';
import { elsewherePages } from './support/elsewhere-pages.ts';
import { flowOf, shownBlocks, type PlacedBlock, type ShownPage } from './support/shown-blocks.ts';

const scale = Number(process.env['SOAK_SCALE'] ?? '0.05');
const firstSeed = Number(process.env['SOAK_SEED'] ?? '1');
const [packs, papers] = scale >= 1 ? [6, 30] : [1, 12];
const found = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0;

/** Laid out by lines; and by columns and cells, in which words follow each other. */
type Shown = ShownPage & { readonly inOrder: string };

const rendered = (bytes: Uint8Array): readonly Shown[] => {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-pages-'));
  try {
    writeFileSync(join(folder, 'pack.docx'), bytes);
    spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'pack.docx')]);
    spawnSync('pdftotext', ['-layout', join(folder, 'pack.pdf'), join(folder, 'pack.txt')]);
    spawnSync('pdftotext', [join(folder, 'pack.pdf'), join(folder, 'order.txt')]);
    const inOrder = readFileSync(join(folder, 'order.txt'), 'utf8').split('\f');
    return readFileSync(join(folder, 'pack.txt'), 'utf8').split('\f').map((words, index) => ({ words, inOrder: inOrder[index] ?? '', number: Number(Array.from(words.matchAll(/^\s*Page (\d+)\s*$/gm)).at(-1)?.[1] ?? Number.NaN) || null }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Cached results of the fields that refer to the papers' beginnings, by bookmark. */
const cachedStarts = (bytes: Uint8Array): ReadonlyMap<string, number> => new Map(
  Array.from(documentXml(bytes).matchAll(/<w:instrText[^>]*>\s*PAGEREF (paper_\d+)[^<]*<\/w:instrText>.*?"separate"\/><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>(\d+)</gs), ([, name = '', page = '']) => [name, Number(page)]),
);

/** Pages of a paper as they are shown: from its mark to the next one, without the blank sheet that keeps odd numbers on the right. */
const shownPages = (pages: readonly Shown[], marks: readonly string[], index: number): readonly Shown[] => {
  const at = (mark: string | undefined): number => (mark === undefined ? pages.length : pages.findIndex(({ words }) => words.includes(mark)));
  return pages.slice(at(marks[index]), at(marks[index + 1])).filter(({ number }) => number !== null);
};

const markIn = ({ entry: { full } }: PackPaper): string => (full.kind === 'paper' ? markOfPaper(Number(full.paper.title.split(' ')[0])) : '');

describe.runIf(found)('page numbers', () => {
  it(`of the blocks of ${packs * papers} papers in ${packs === 1 ? 'a pack' : `${packs} packs`} are what LibreOffice shows`, async () => {
    let [unflagged, flagged] = [0, 0];
    const wrong: string[] = [];
    const sure: PlacedBlock[] = [];
    const elsewhere: PlacedBlock[] = [];
    const about: PlacedBlock[] = [];
    for (let pack = 0; pack < packs; pack += 1) {
      const { snapshot, files } = seededPack(firstSeed * 100 + pack, papers);
      const options = { builtOn: '2031-09-08', files, audience: 'members' as const };
      const ports = { ...packPorts, cache: memoryCache(null) };
      const made = await packPages(snapshot, options, ports);
      if (!made.ok) throw new Error(made.problem.what);
      const built = await buildPack(snapshot, options, made.value, ports);
      if (!built.ok) throw new Error(built.problem.what);
      const reading = await buildReading(snapshot, { ...options, issue: { expiresOn: null, reader: null, copy: null }, restricted: false, withConfidential: false }, true, ports);
      if (!reading.ok) throw new Error(reading.problem.what);
      const pages = rendered(built.value);
      const marks = made.value.papers.map(markIn);
      const starts = cachedStarts(built.value);
      for (const [index, { range, flagged: doubtful }] of made.value.papers.entries()) {
        const shown = shownPages(pages, marks, index);
        expect([marks[index], starts.get(`paper_${index + 1}`), shown[0]?.number]).toEqual([marks[index], range.start, range.start]);
        const counted = range.end - range.start + 1;
        if (doubtful) flagged += 1;
        else unflagged += 1;
        if (!doubtful && shown.length !== counted) wrong.push(`pack ${pack} ${marks[index] ?? ''}: counted ${counted}, shown ${shown.length}`);
        const read = reading.value.content.papers[index];
        if (read !== undefined && shown.length === counted) {
          const inOrder = shown.map((page) => ({ ...page, words: page.inOrder }));
          (read.pagesApproximate ? about : sure).push(...shownBlocks(flowOf(read, reading.value.files), inOrder));
          if (!read.pagesApproximate) elsewhere.push(...shownBlocks(flowOf(await elsewherePages(made.value.papers[index], read, { snapshot, shown: snapshot, options, pages: made.value, ports, files: new Map(reading.value.files) }), reading.value.files), inOrder));
        }
        if (!doubtful) expect([marks[index], Math.abs(shown.length - counted) <= 1]).toEqual([marks[index], true]);
      }
    }
    process.stdout.write(`pages: ${unflagged} counted, ${wrong.length} otherwise in LibreOffice, ${flagged} to be looked at ${wrong.join('; ')}\n`);
    const isOff = ({ block, shown }: PlacedBlock): boolean => block.page !== shown;
    const [off, offElsewhere] = [sure.filter(isOff), elsewhere.filter(isOff)];
    process.stdout.write(`blocks: ${sure.length} placed, ${off.length} on another page in LibreOffice, ${offElsewhere.length} where its own ways are known; ${about.length} placed about, ${about.filter(isOff).length} on another ${off.map(({ block, shown }) => `${block.key} ${block.page}/${shown}`).join('; ')}\n`);
    expect(wrong.length).toBeLessThanOrEqual(Math.max(scale >= 1 ? 0 : 1, unflagged * 0.03));
    expect(sure.length).toBeGreaterThan(unflagged * 10);
    // LibreOffice shows Cambria in another font, draws no justified line together and breaks cells where Word doesn't: a paper that begins a page a line sooner so has many blocks elsewhere, and a few papers say nothing of their share.
    expect(off.length).toBeLessThanOrEqual(sure.length * (scale >= 1 ? 0.03 : 0.1));
    expect(off.filter(({ block, shown }) => Math.abs(block.page - shown) > 1)).toEqual([]);
    expect(elsewhere.length).toBe(sure.length);
    expect(offElsewhere.length).toBeLessThanOrEqual(elsewhere.length * 0.01);
    // A few in a small sample say nothing of a share.
    expect(flagged).toBeLessThanOrEqual(Math.max(3, (unflagged + flagged) * 0.1));
  }, 1_200_000);
});
