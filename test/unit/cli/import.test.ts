import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { ports } from '../meeting-file/fixture.ts';
import { document, namesIn, newFolder, orderpaper } from './orderpaper-process.ts';

const pack = fileURLToPath(new URL('../../fixtures/round-trip/thornbury-pack.txt', import.meta.url));
const withPack = async (): Promise<string> => {
  const folder = await newFolder();
  await copyFile(pack, join(folder, 'pack.txt'));
  return folder;
};

describe('import', () => {
  it('prints one JSON document of the import schema and nothing else', async () => {
    const folder = await withPack();
    const ended = await orderpaper(folder, 'import', 'pack.txt', '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(document(ended)).toMatchObject({
      schema: 'orderpaper-import/1', papers: [], agenda: { date: '2019-11-14' }, minutes: [{ date: '2019-09-19' }], warnings: [{ code: 'young-people-named' }],
    });
    expect(await namesIn(folder)).toEqual(['pack.txt']);
  });

  it('prints what it found for people without --json', async () => {
    const ended = await orderpaper(await withPack(), 'import', 'pack.txt');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain('  7a  Attainment at Key Stage 2 (pages 42 to 44)');
    expect(ended.stdout).toContain('    23  SUFFICIENCY STRATEGY (3 parts resolved)');
  });

  it('keeps a whole meeting file beside the caller', async () => {
    const folder = await withPack();
    const ended = await orderpaper(folder, 'import', 'pack.txt', '--out', 'm.orderpaper', '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(await namesIn(folder)).toEqual(['m.orderpaper', 'pack.txt']);
    const bytes = new Uint8Array(await readFile(join(folder, 'm.orderpaper')));
    expect(document(ended)).toMatchObject({ schema: 'orderpaper-import/1', written: { bytes: bytes.length, sha256: await ports.sha256(bytes) } });
    expect(await readMeetingFile(bytes, ports, { expect: 'meeting' })).toMatchObject({ ok: true, value: { snapshot: { lastMinuteNumber: 26 } } });
  });

  it('replaces an existing --out only with --force', async () => {
    const folder = await withPack();
    await writeFile(join(folder, 'm.orderpaper'), 'old');
    const refused = await orderpaper(folder, 'import', 'pack.txt', '--out', 'm.orderpaper', '--json');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderrLines).toEqual([expect.stringContaining('"m.orderpaper" is already there.')]);
    expect(await readFile(join(folder, 'm.orderpaper'), 'utf8')).toBe('old');
    expect((await orderpaper(folder, 'import', 'pack.txt', '--out', 'm.orderpaper', '--force')).code).toBe(0);
    expect((await readFile(join(folder, 'm.orderpaper'))).length).toBeGreaterThan(1_000);
  });

  it('leaves the old file as it was when the import fails with --force', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(join(folder, 'm.orderpaper'), 'old');
    const ended = await orderpaper(folder, 'import', 'empty.txt', '--out', 'm.orderpaper', '--force');
    expect(ended.code).toBe(2);
    expect(await readFile(join(folder, 'm.orderpaper'), 'utf8')).toBe('old');
    expect(await namesIn(folder)).toEqual(['empty.txt', 'm.orderpaper']);
  });

  it('never writes over its own source', async () => {
    const folder = await withPack();
    const ended = await orderpaper(folder, 'import', 'pack.txt', '--out', './pack.txt', '--force');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(await readFile(join(folder, 'pack.txt'), 'utf8')).toBe(await readFile(pack, 'utf8'));
  });

  it('reads a text without an agenda, but has nothing to keep of it', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'letter.txt'), 'Dear parents,\n\nthe school fair is on Saturday. Bring cakes and friends.\n\nThe committee of the fair\n');
    const read = await orderpaper(folder, 'import', 'letter.txt', '--json');
    expect(read.code).toBe(0);
    expect(document(read)).toMatchObject({ agenda: null, minutes: [] });
    const kept = await orderpaper(folder, 'import', 'letter.txt', '--out', 'm.orderpaper');
    expect(kept).toMatchObject({ code: 2, stdout: '' });
    expect(kept.stderrLines).toEqual([expect.stringContaining('nothing to keep in "letter.txt"')]);
    expect(await namesIn(folder)).toEqual(['letter.txt']);
  });

  it.each([
    ['a source that is not there', 'none.txt', 'm.orderpaper', 'there is no such file'],
    ['a source that is a folder', 'folder', 'm.orderpaper', 'is not a file'],
    ['an --out in a folder that is not there', 'pack.txt', 'none/m.orderpaper', 'there is no such file or folder'],
    ['an --out that is a folder', 'pack.txt', 'folder', 'is a folder, not a file'],
  ])('refuses %s with one line', async (_, source, out, line) => {
    const folder = await withPack();
    await mkdir(join(folder, 'folder'));
    const ended = await orderpaper(folder, 'import', source, '--out', out);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderrLines).toEqual([expect.stringContaining(line)]);
    expect(await namesIn(folder)).toEqual(['folder', 'pack.txt']);
  });

  it.each([
    ['empty.txt', new Uint8Array()],
    ['picture.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['cut.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])],
    ['cut.pdf', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<')],
  ])('answers %s with one line of its own and no trace', async (name, bytes) => {
    const folder = await newFolder();
    await writeFile(join(folder, name), bytes);
    const ended = await orderpaper(folder, 'import', name, '--json', '--out', 'm.orderpaper');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderrLines).toHaveLength(1);
    expect(ended.stderr).toContain(name);
    expect(ended.stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(await namesIn(folder)).toEqual([name]);
  });
});
