import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stageFile, writeFileAtomically } from '../../../electron/files/atomic-write.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'orderpaper-atomic-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an atomic write', () => {
  it('makes the file and leaves nothing beside it', async () => {
    await writeFileAtomically(join(folder, 'a.docx'), bytes('new'));
    expect(await readdir(folder)).toEqual(['a.docx']);
    expect(await readFile(join(folder, 'a.docx'), 'utf8')).toBe('new');
  });

  it('replaces the whole of an older, longer file', async () => {
    await writeFile(join(folder, 'a.docx'), 'a much longer old text');
    await writeFileAtomically(join(folder, 'a.docx'), bytes('new'));
    expect(await readFile(join(folder, 'a.docx'), 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('lets nobody read what the older file kept from them', async () => {
    await writeFile(join(folder, 'a.docx'), 'old');
    await chmod(join(folder, 'a.docx'), 0o600);
    await writeFileAtomically(join(folder, 'a.docx'), bytes('new'));
    expect((await stat(join(folder, 'a.docx'))).mode & 0o777).toBe(0o600);
  });

  it('fails in a folder that is not there and makes nothing', async () => {
    await expect(writeFileAtomically(join(folder, 'none', 'a.docx'), bytes('new'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves no temporary file when the target cannot take the name', async () => {
    await mkdir(join(folder, 'a.docx', 'inside'), { recursive: true });
    await expect(writeFileAtomically(join(folder, 'a.docx'), bytes('new'))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a.docx']);
  });

  it('does not touch the target before the commit, and a discard leaves no trace', async () => {
    await writeFile(join(folder, 'a.docx'), 'old');
    const staged = await stageFile(join(folder, 'a.docx'), bytes('new'));
    expect(await readFile(join(folder, 'a.docx'), 'utf8')).toBe('old');
    await staged.discard();
    expect(await readdir(folder)).toEqual(['a.docx']);
    expect(await readFile(join(folder, 'a.docx'), 'utf8')).toBe('old');
  });
});
