// Files made to do harm, one after another through the whole command line: each is attached or refused, and what is attached becomes pages or a sheet that says why it can't be read; soon, and without a
// program that breaks, takes the machine's memory or writes anything else. Some hold thousands of pages: what counts is the processor's time for each.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stopDrawing } from '../../electron/cli/adapters/draw-pdf-pages.ts';
import { nodePorts } from '../../electron/cli/adapters/ports.ts';
import { stopPreparing } from '../../electron/cli/adapters/prepare-papers.ts';
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { meetingWith } from '../documents/support/attachments.ts';
import { called } from '../unit/cli/called.ts';
import { hostilePdf } from './support/hostile-pdf.ts';
import { hostileWord, type HostileFile } from './support/hostile-word.ts';
import { seeded } from './support/damage.ts';

const scale = Number(process.env['SOAK_SCALE'] ?? '0.05');
const random = seeded(Number(process.env['SOAK_SEED'] ?? '1'));
/** A tenth of them at the least, others each time that the seed is another. */
const chosen = (files: readonly HostileFile[]): readonly HostileFile[] => files.filter(() => random(1_000) < Math.max(100, scale * 1_000));

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
afterAll(async () => {
  await Promise.all([stopDrawing(), stopPreparing()]);
  rmSync(folder, { recursive: true, force: true });
});

const draft = ((): MeetingSnapshot => {
  const { snapshot } = meetingWith([]);
  return { ...snapshot, minutes: [], meetings: snapshot.meetings.map((meeting) => ({ ...meeting, agendaState: 'draft' })) };
})();

const spent = (): number => { const { user, system } = process.cpuUsage(); return (user + system) / 1_000; };

/** Each a sentence that names the file, what is wrong with it, and what to do. */
const isClear = (line: string): boolean => /^".+" .+\. .+\.$/s.test(line) && !line.includes('\n') && !/ at .+:\d+:\d+/.test(line);

/** @returns what is wrong with how the program took the file; empty: nothing */
const faultsOf = async ({ name, bytes }: HostileFile, ending: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  const own = path.join(folder, name.replace(/\W+/g, '-'));
  const file = `${path.basename(own)}.${ending}`;
  writeFileSync(path.join(folder, file), bytes());
  writeFileSync(path.join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot: draft, files: [].values() }, nodePorts));
  const before = readdirSync(folder).sort();
  const timed = async (most: number, ...words: readonly string[]): ReturnType<typeof called> => {
    const begun = spent();
    const ended = await called(folder, ...words);
    if (spent() - begun > most) faults.push(`${name}: ${words[0] ?? ''} took ${Math.round((spent() - begun) / 1_000)} s`);
    return ended;
  };
  const attached = await timed(10_000, 'attach', 'm.orderpaper', '--item', '4', file, '--json');
  if (attached.code === 2 && !isClear(attached.stderr.trim())) faults.push(`${name}: "${attached.stderr.trim().slice(0, 200)}"`);
  if (attached.code === 0) {
    const built = await timed(60_000, 'build', 'm.orderpaper', '--out', path.basename(own), '--only', 'pack', '--json');
    if (built.code !== 0) faults.push(`${name}: build ${built.code} ${built.stderr.slice(0, 200)}`);
    else if (JSON.stringify(readdirSync(own).map((each) => each.replace(/[\d-]+/, ''))) !== '["pack.docx"]') faults.push(`${name}: wrote ${readdirSync(own).join(', ')}`);
    rmSync(own, { recursive: true, force: true });
  } else if (attached.code !== 2) faults.push(`${name}: attach ${attached.code}`);
  if (JSON.stringify(readdirSync(folder).sort()) !== JSON.stringify(before)) faults.push(`${name}: other files in the folder`);
  rmSync(path.join(folder, file));
  return faults;
};

describe.each([['Word files', hostileWord, 'docx'], ['PDFs', hostilePdf, 'pdf']] as const)('%s that are made to do harm', (_, files, ending) => {
  it.each(chosen(files).map((each) => [each.name, each] as const))('%s', async (__, each) => { expect(await faultsOf(each, ending)).toEqual([]); }, 600_000);
});
