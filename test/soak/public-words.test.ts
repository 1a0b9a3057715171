// Whoever runs a build for the public may pass on what it says: no word of what is restricted stands in its summary, its findings or its refusals (DESIGN sections 5 and 6).
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import { fileHashesOf } from '../../shared/model/file-hashes.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { canaryMeeting } from '../documents/support/canary-meeting.ts';
import { ports } from '../unit/meeting-file/fixture.ts';
import { called } from '../unit/cli/called.ts';
import { namesIn, newFolder } from '../unit/cli/orderpaper-process.ts';

const calls: readonly (readonly string[])[] = [
  ['--json'], [], ['--only', 'agenda', '--json'], ['--only', 'minutes', '--json'], ['--only', 'reading', '--json'], ['--only', 'notice', '--json'], ['--only', 'calendar', '--json'],
  ['--only', 'extract', '--minute', '1 of 2031-09-16', '--json'], ['--only', 'extract', '--minute', '99'], ['--only', 'attendance-sheet'], ['--only', 'chairs-brief'], ['--only', 'follow-ups', '--json'], ['--only', 'year-index', '--json'], ['--only', 'work-programme', '--json'],
  ['--paper', '2', '--json'], ['--paper', '1', '--duplex', '--json'], ['--pages', '1-400', '--large-print', '--json'], ['--pages', '99999'], ['--as-published', '--json'],
];

type Stored = { readonly snapshot: MeetingSnapshot; readonly files: readonly Uint8Array[] };

/** No attached file can be read any more: what is said of one must not name it. */
const damaged = async (snapshot: MeetingSnapshot, files: readonly Uint8Array[]): Promise<Stored> => {
  const broken: Uint8Array[] = [];
  const papers = await Promise.all(snapshot.papers.map(async (paper) => {
    if (paper.file === undefined) return paper;
    const bytes = strToU8(`No file at all: ${paper.id}`);
    broken.push(bytes);
    return { ...paper, file: { ...paper.file, sha256: await ports.sha256(bytes), length: bytes.length } };
  }));
  return { snapshot: { ...snapshot, papers }, files: [...files, ...broken] };
};

const firstSeed = Number(process.env['SOAK_SEED'] ?? '1');
const meetings = Math.max(1, Math.round(20 * Number(process.env['SOAK_SCALE'] ?? '0.05')));

describe('what a build for the public says', () => {
  it.each(Array.from({ length: meetings }, (_, index) => index + 1))('names nothing that is restricted, in meeting %i', async (seed) => {
    const { snapshot, files } = await canaryMeeting(firstSeed * 7_919 + seed);
    const folder = await newFolder();
    const whole = { snapshot, files: [...fileHashesOf(snapshot)].flatMap((sha256) => files(sha256) ?? []) };
    const broken = await damaged(whole.snapshot, whole.files);
    const named = fileHashesOf(broken.snapshot);
    const kept = (await Promise.all(broken.files.map(async (bytes) => (named.has(await ports.sha256(bytes)) ? [bytes] : [])))).flat();
    await writeFile(join(folder, 'whole.orderpaper'), await writeMeetingFile({ kind: 'meeting', ...whole }, ports));
    await writeFile(join(folder, 'broken.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot: broken.snapshot, files: kept }, ports));
    const made: string[] = [];
    for (const [file, words] of [...calls.map((each) => ['whole.orderpaper', each] as const), ['broken.orderpaper', ['--json']] as const]) {
      const { stdout, stderr, code } = await called(folder, 'build', file, '--out', 'out', '--cache', 'cache', ...words);
      if (code === 0) made.push(words.join(' '));
      expect([words, `${stdout}${stderr}`.match(/canary\w*/gi)]).toEqual([words, null]);
    }
    // Those that ask for what is there: a summary that was never made names nothing either.
    expect(made.length).toBeGreaterThan(14);
    expect((await namesIn(join(folder, 'out'))).filter((name) => /canary/i.test(name))).toEqual([]);
  }, 600_000);
});
