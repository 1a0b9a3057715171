// Damages PDF attachments at random places, thousands of times: each is drawn or becomes one clear problem, and soon. Then both kinds of damaged files
// through the whole command line: a pack is made, a sheet stands for each that can't be read, and nothing is written but what was asked for.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drawPdfPages, stopDrawing } from '../../electron/cli/adapters/draw-pdf-pages.ts';
import { nodePorts } from '../../electron/cli/adapters/ports.ts';
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import { mergeCases } from '../documents/corpus/index.ts';
import { meetingWith } from '../documents/support/attachments.ts';
import { called } from '../unit/cli/called.ts';
import { pdfFile, pdfWith } from '../unit/importing/pdf-file.ts';
import { damagedBytes, damagedInside, isZip, seeded, type Random } from './support/damage.ts';

const firstSeed = Number(process.env['SOAK_SEED'] ?? '1');
const scale = Number(process.env['SOAK_SCALE'] ?? '0.05');
const mutants = Math.max(100, Math.round(2000 * scale));
const meetings = Math.max(1, Math.round(20 * scale));

const folder = mkdtempSync(path.join(tmpdir(), 'damaged-'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stopDrawing();
});

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(import.meta.dirname, '../fixtures/readers', name)));
const sources: readonly Uint8Array[] = [
  fixture('harbour.pdf'), fixture('agenda-table.pdf'), fixture('password.pdf'), pdfFile([[{ text: 'One', x: 60, y: 700 }], [], [{ text: 'Three', x: 60, y: 700 }]], 90),
  pdfWith({ marks: ['/Subtype /Text /Contents (A comment)'], catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /Names << /EmbeddedFiles << /Names [(../../outside.txt) 5 0 R] >> >>' }),
];

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** What a PDF says of itself made untrue: sizes, counts, references, loops; the file can often still be read, by its objects. */
const damagedWords = (bytes: Uint8Array, random: Random): Uint8Array => {
  const text = latin(bytes);
  const huge = ['-1', '0', '99999999', '4294967296', '1e30'][random(5)] ?? '';
  switch (random(7)) {
    case 0: return bytesOf(text.replace(/\/Count \d+/, `/Count ${huge}`));
    case 1: return bytesOf(text.replace(/\/Length \d+/g, (length) => (random(3) === 0 ? `/Length ${huge}` : length)));
    case 2: return bytesOf(text.replace(/\/MediaBox ?\[[^\]]*\]/, `/MediaBox [0 0 ${huge} ${huge}]`));
    case 3: return bytesOf(text.replace(/\/Kids ?\[[^\]]*\]/, '/Kids [2 0 R 2 0 R]'));
    case 4: return bytesOf(text.replace(/\/Parent \d+ 0 R/g, '/Parent 6 0 R'));
    case 5: return bytesOf(text.replace(/startxref\s+\d+/, `startxref\n${huge}`));
    default: return bytesOf(text.replace(/(\d+) 0 R/g, (whole, number: string) => (random(20) === 0 ? `${(Number(number) + 1) % 9} 0 R` : whole)));
  }
};

const damagedPdf = (random: Random): Uint8Array => {
  const source = sources[random(sources.length)] ?? new Uint8Array();
  return random(2) === 0 ? damagedBytes(source, random) : damagedWords(source, random);
};

describe('damaged PDFs', () => {
  it(`${mutants} of them are drawn or told of, each within ten seconds`, async () => {
    let [drawn, slowest] = [0, 0];
    const silent: string[] = [];
    for (let index = 0; index < mutants; index += 1) {
      const bytes = damagedPdf(seeded(firstSeed * 1_000_003 + index));
      const begun = performance.now();
      const pages = await drawPdfPages(bytes);
      slowest = Math.max(slowest, performance.now() - begun);
      if (pages.ok) drawn += 1;
      else if (!/^(This|Page) .*\.$/.test(pages.problem.what) || pages.problem.remedy === '') silent.push(`seed ${index}: ${pages.problem.what}`);
    }
    process.stdout.write(`damaged PDFs: ${mutants}, ${drawn} can still be drawn, the slowest in ${Math.round(slowest)} ms\n`);
    expect(silent).toEqual([]);
    expect(drawn).toBeGreaterThan(mutants / 2);
    expect(slowest).toBeLessThan(10_000);
  }, 1_800_000);
});

describe('damaged files in a meeting', () => {
  it(`${meetings === 1 ? 'become' : `${meetings} times become`} a pack with a sheet and a finding for each that cannot be read, and nothing else is written`, async () => {
    for (let meeting = 0; meeting < meetings; meeting += 1) {
      const random = seeded(firstSeed * 7_919 + meeting);
      const attached = Array.from({ length: 6 }, (_, index) => {
        const bytes = index % 2 === 0 ? damagedPdf(random) : damagedInside(mergeCases[random(mergeCases.length)]?.bytes ?? new Uint8Array(), random);
        return { item: 3 + (index % 5), title: `Paper ${index}`, bytes: bytes.length === 0 ? Uint8Array.of(index) : bytes, format: index % 2 === 0 ? 'pdf' as const : 'docx' as const };
      });
      const { snapshot } = meetingWith(attached);
      const own = path.join(folder, String(meeting));
      const file = `${meeting}.orderpaper`;
      writeFileSync(path.join(folder, file), await writeMeetingFile({ kind: 'meeting', snapshot: { ...snapshot, minutes: [] }, files: new Map(attached.map(({ bytes }) => [latin(bytes), bytes])).values() }, nodePorts));
      const before = readdirSync(folder).sort();
      const built = await called(folder, 'build', file, '--out', String(meeting), '--only', 'pack', '--json');
      expect([meeting, built.code, built.stderr.slice(0, built.code === 0 ? 0 : 300)]).toEqual([meeting, 0, '']);
      expect(readdirSync(folder).sort()).toEqual([...before, String(meeting)].sort());
      expect(readdirSync(own)).toEqual([expect.stringMatching(/^pack-[\d-]+\.docx$/)]);
      expect(isZip(new Uint8Array(readFileSync(path.join(own, readdirSync(own)[0] ?? ''))))).toBe(true);
      const { findings } = JSON.parse(built.stdout) as { readonly findings: readonly { readonly code: string; readonly message: string; readonly file?: string }[] };
      for (const { file: named, message } of findings.filter(({ code }) => code === 'unreadable-file')) expect([message.length > 60, /^Paper \d\.(pdf|docx)$/.test(named ?? '')]).toEqual([true, true]);
    }
  }, 1_800_000);
});
