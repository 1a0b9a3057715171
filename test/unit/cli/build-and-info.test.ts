import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentFormat } from '../../../shared/meeting-file/manifest.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { ports, snapshot } from '../meeting-file/fixture.ts';
import { document, namesIn, newFolder, orderpaper, sabotaged } from './orderpaper-process.ts';

const withMeeting = async (): Promise<string> => {
  const folder = await newFolder();
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot }, ports));
  return folder;
};

describe('build', () => {
  it('writes the agenda and each set of minutes under the dates of their meetings, and nothing else', async () => {
    const folder = await withMeeting();
    const ended = await orderpaper(folder, 'build', 'm.orderpaper', '--out', 'out', '--json');
    expect(ended.code).toBe(0);
    expect(await namesIn(join(folder, 'out'))).toEqual(['agenda-2019-10-15.docx', 'minutes-2019-09-03.docx']);
    const files = await Promise.all(['agenda-2019-10-15.docx', 'minutes-2019-09-03.docx'].map(async (name) => {
      const content = await readFile(join(folder, 'out', name));
      expect(content.subarray(0, 2).toString()).toBe('PK');
      return { name, bytes: content.length, sha256: await ports.sha256(content) };
    }));
    const findings = [{ code: 'names-young-people', file: 'minutes-2019-09-03.docx', message: 'these minutes name young people, as they were published; look before you publish them again.' }];
    expect(document(ended)).toMatchObject({ schema: 'orderpaper-build/1', audience: 'public', style: 'accessible', files, findings, missing: [{ code: 'imported-text-left-out', item: '4', stopsPublishing: false }, { code: 'imported-text-left-out' }] });
    expect(ended.stderrLines).toHaveLength(1);
    expect(ended.stderr).toContain('name young people');
    expect(ended.stderr).not.toContain('Robin');
  });

  it('takes one kind, the audience and the house style', async () => {
    const folder = await withMeeting();
    const ended = await orderpaper(folder, 'build', 'm.orderpaper', '--out', 'out', '--only', 'agenda', '--audience', 'members', '--style', 'traditional', '--cache', 'cache', '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(document(ended)).toMatchObject({ audience: 'members', style: 'traditional', files: [{ name: 'agenda-2019-10-15-members.docx' }] });
    expect(await namesIn(join(folder, 'out'))).toEqual(['agenda-2019-10-15-members.docx']);
  });

  it('replaces only names that it writes itself', async () => {
    const folder = await withMeeting();
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'out', 'agenda-2019-10-15.docx'), 'old');
    await writeFile(join(folder, 'out', 'notes.txt'), 'mine');
    expect((await orderpaper(folder, 'build', 'm.orderpaper', '--out', 'out')).code).toBe(0);
    expect(await readFile(join(folder, 'out', 'notes.txt'), 'utf8')).toBe('mine');
    expect((await readFile(join(folder, 'out', 'agenda-2019-10-15.docx'))).length).toBeGreaterThan(1_000);
    expect((await namesIn(join(folder, 'out'))).sort()).toEqual(['agenda-2019-10-15.docx', 'minutes-2019-09-03.docx', 'notes.txt']);
  });

  it('says that there is no pack to build, and writes nothing', async () => {
    const folder = await withMeeting();
    const ended = await orderpaper(folder, 'build', 'm.orderpaper', '--out', 'out', '--only', 'pack');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderrLines).toEqual([expect.stringContaining('nothing to build as pack')]);
    expect(await namesIn(folder)).toEqual(['m.orderpaper']);
  });

  it('refuses a folder that is a file, and a damaged meeting, and makes no folder', async () => {
    const folder = await withMeeting();
    await writeFile(join(folder, 'file'), 'x');
    const onFile = await orderpaper(folder, 'build', 'm.orderpaper', '--out', 'file');
    expect(onFile).toMatchObject({ code: 2, stdout: '' });
    expect(onFile.stderrLines).toHaveLength(1);
    const bytes = await readFile(join(folder, 'm.orderpaper'));
    await writeFile(join(folder, 'cut.orderpaper'), bytes.subarray(0, bytes.length - 40));
    const onCut = await orderpaper(folder, 'build', 'cut.orderpaper', '--out', 'new');
    expect(onCut).toMatchObject({ code: 2, stdout: '' });
    expect(onCut.stderrLines).toEqual([expect.stringContaining('"cut.orderpaper" is damaged or was cut short.')]);
    expect(await namesIn(folder)).toEqual(['cut.orderpaper', 'file', 'm.orderpaper']);
  });

  it('leaves no half of a set and no folder behind when a name is taken by a folder', async () => {
    const folder = await withMeeting();
    await mkdir(join(folder, 'out', 'minutes-2019-09-03.docx', 'inside'), { recursive: true });
    const ended = await orderpaper(folder, 'build', 'm.orderpaper', '--out', 'out');
    expect(ended.code).toBe(2);
    expect(ended.stderrLines).toHaveLength(1);
    expect((await namesIn(join(folder, 'out'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('leaves nothing half-written and no folder behind when %s stops it in the middle of writing', async (signal, code) => {
    const folder = await withMeeting();
    const stopped = `import files from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module"; files.rename = async () => { process.kill(process.pid, "${signal}"); await new Promise(() => { setTimeout(() => {}, 60000); }); }; syncBuiltinESMExports();`;
    const ended = await sabotaged(stopped, folder, 'build', 'm.orderpaper', '--out', 'deep/out');
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderrLines).toEqual([expect.stringContaining('Stopped before it was done.')]);
    expect(await namesIn(folder)).toEqual(['m.orderpaper']);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('is ended at once by %s while nothing is written, however long a piece of work takes', async (signal) => {
    const folder = await withMeeting();
    // No listener gets its turn while the program is busy: only the system can end it then.
    const busy = `import files from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module"; const { readFile } = files; files.readFile = (path) => { process.kill(process.pid, "${signal}"); const end = Date.now() + 5000; while (Date.now() < end); return readFile(path); }; syncBuiltinESMExports();`;
    await expect(sabotaged(busy, folder, 'build', 'm.orderpaper', '--out', 'out')).rejects.toMatchObject({ cause: signal });
    expect(await namesIn(folder)).toEqual(['m.orderpaper']);
  });

  it('takes only a meeting', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'b.orderpaper'), await writeMeetingFile({ kind: 'backup', tables: { panels: [] } }, ports));
    const ended = await orderpaper(folder, 'build', 'b.orderpaper', '--out', 'out');
    expect(ended.stderrLines).toEqual([expect.stringContaining('"b.orderpaper" holds a backup, not a meeting.')]);
    expect(ended.code).toBe(2);
  });
});

describe('info', () => {
  it('says what a meeting file holds, without names of people', async () => {
    const folder = await withMeeting();
    const ended = await orderpaper(folder, 'info', 'm.orderpaper', '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(document(ended)).toMatchObject({
      schema: 'orderpaper-info/1', kind: 'meeting', format: currentFormat, panel: 'Corporate Parenting Panel', meeting: { date: '2019-10-15', time: '17:30' },
      agenda: { state: 'published', items: 10, members: 2 }, minutes: [{ date: '2019-09-03', state: 'published', minutes: 3, first: '12', last: '14' }], papers: 2,
    });
    expect(ended.stdout).not.toContain('Amble');
    const plain = await orderpaper(folder, 'info', 'm.orderpaper');
    expect(plain.stdout).toContain('Minutes of 2019-09-03 (published): 3, numbers 12 to 14');
  });

  it('counts the rows of a backup', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'b.orderpaper'), await writeMeetingFile({ kind: 'backup', tables: { panels: [{ id: 'x' }] } }, ports));
    expect(document(await orderpaper(folder, 'info', 'b.orderpaper', '--json'))).toMatchObject({ kind: 'backup', tables: { panels: 1 } });
  });

  it.each([
    ['nothing.orderpaper', null, 'there is no such file'],
    ['folder.orderpaper', 'folder', 'is not a file'],
    ['word.orderpaper', 'PK\u0003\u0004 but no more', 'is not an Orderpaper file'],
    ['empty.orderpaper', '', 'is not an Orderpaper file'],
  ])('refuses %s with one line', async (name, content, line) => {
    const folder = await newFolder();
    if (content === 'folder') await mkdir(join(folder, name));
    else if (content !== null) await writeFile(join(folder, name), content);
    const ended = await orderpaper(folder, 'info', name, '--json');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderrLines).toEqual([expect.stringContaining(line)]);
  });
});

it('info tells of a councillor’s reply what it is and about which meeting, and neither who wrote it nor what they added', async () => {
  const folder = await newFolder();
  const payload = {
    schema: 'orderpaper-reply/1' as const, from: "Cllr Siân O'Hara", panel: { id: snapshot.panel.id, name: "Children's Panel" }, meeting: { id: snapshot.meetingId, date: '2019-10-15' },
    as: 'interest' as const, item: { id: snapshot.panel.id, label: '5a' }, kind: 'non-registrable' as const, words: 'My sister works there',
  };
  await writeFile(join(folder, 'reply.orderpaper'), await writeMeetingFile({ kind: 'reply', payload }, ports));
  const ended = await orderpaper(folder, 'info', 'reply.orderpaper', '--json');
  expect(document(ended)).toMatchObject({ kind: 'reply', panel: "Children's Panel", meeting: { date: '2019-10-15' }, reply: { as: 'interest', item: '5a', kind: 'non-registrable' } });
  const told = await orderpaper(folder, 'info', 'reply.orderpaper');
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(`${ended.stdout}${told.stdout}`).not.toMatch(/Hara|sister/);
  expect(await orderpaper(folder, 'build', 'reply.orderpaper', '--out', 'out')).toMatchObject({ code: 2, stderrLines: [expect.stringContaining("holds a councillor's apologies or interest, not a meeting")] });
});
