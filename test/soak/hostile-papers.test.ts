// Files made to do harm, each through the command line as it ships, in a process of its own: it is attached or refused in a sentence; what is attached becomes pages, or something says why not. Soon, within its memory, and nothing
// else is written. `npm run soak` tries them all; of a share SOAK_SEED chooses others.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodePorts } from '../../electron/cli/adapters/ports.ts';
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import type { ProgramEnd } from '../bench/support/program.ts';
import { meetingWith } from '../documents/support/attachments.ts';
import { seeded } from './support/damage.ts';
import { buildProgram, changesOf, dropProgram, newSandbox, type Sandbox } from './support/hostile-call.ts';
import { lookIntoPack } from './support/hostile-pack.ts';
import { hostilePdf } from './support/hostile-pdf.ts';
import { hostileWord, type HostileFile } from './support/hostile-word.ts';

const scale = Number(process.env['SOAK_SCALE'] ?? '0.05');
const seed = Number(process.env['SOAK_SEED'] ?? '3');
const random = seeded(seed);
const chosen = (files: readonly HostileFile[]): readonly HostileFile[] => {
  const left = [...files];
  return Array.from({ length: Math.ceil(files.length * Math.min(1, scale)) }, () => left.splice(random(left.length), 1)).flat();
};

/** Seconds in which a file is attached or refused. */
const toAttach = 10;
/** Seconds in which it becomes pages or a sheet: 30 s and one for each page is what the program gives a file, and never more than this. */
const toBuild = (pages: number): number => Math.min(40 + pages, 120);
/** Megabytes at the peak of the whole process: a PDF may take one gigabyte more than the program has at first, is seen to do so a quarter of a second later, and may then be about to have half as much again in one piece. */
const most = { attach: 1_800, build: 1_400 };

let meeting = new Uint8Array();
beforeAll(async () => {
  const { snapshot } = meetingWith([]);
  meeting = new Uint8Array(await writeMeetingFile({ kind: 'meeting', snapshot: { ...snapshot, minutes: [], meetings: snapshot.meetings.map((each) => ({ ...each, agendaState: 'draft' })) }, files: [].values() }, nodePorts));
  await buildProgram();
}, 120_000);
afterAll(dropProgram);

/** A sentence that a clerk understands, behind the names of the file and the item: with a capital or a count first and a full stop last, and nothing of the program's inside. */
const isClear = (line: string): boolean => /^(?:\S+\.(?:docx|pdf): )?(?:Item 4: )?["\p{Lu}\d].*\.$/u.test(line) && !/\bat .+:\d+:\d+|\bundefined\b|\bNaN\b|\[object |\b\w*Error:|made a mistake/.test(line);
/** One that refuses a file names it, says what is wrong and what to do. */
const refuses = (line: string): boolean => /^".+" .+\. .+\.$/.test(line) && isClear(line);
const linesOf = ({ errors }: ProgramEnd): readonly string[] => errors.split('\n').filter((line) => line !== '');
const isOneDocument = (text: string): boolean => { try { return typeof JSON.parse(text) === 'object'; } catch { return false; } };

/** What is wrong with how long a call took and how much memory: the lesser of the time that passed and the processor's, since on a busy machine only the one is its own, and in several threads only the other. */
const beyond = (call: ProgramEnd, seconds: number, megabytes: number): readonly string[] => {
  const spent = Math.min(call.milliseconds, Number.isNaN(call.processorMilliseconds) ? Infinity : call.processorMilliseconds) / 1_000;
  const measured = process.platform !== 'linux' || call.megabytes > 0;
  return [
    ...(typeof call.ended === 'number' ? [] : [`ended by ${String(call.ended)} after ${Math.round(call.milliseconds / 1_000)} s`]),
    ...(spent > seconds ? [`took ${Math.round(spent)} s`] : []), ...(measured ? [] : ['memory not measured']), ...(call.megabytes > megabytes ? [`took ${Math.round(call.megabytes)} MB`] : []),
  ];
};

type Attached = { readonly faults: readonly string[]; readonly done: boolean; /** What it told of the file. */ readonly told: readonly string[] };

const attach = async (sandbox: Sandbox, file: string): Promise<Attached> => {
  const before = sandbox.listing();
  const call = await sandbox.call('attach', 'm.orderpaper', '--item', '4', file, '--json');
  const lines = linesOf(call);
  const done = call.ended === 0;
  const changed = changesOf(before, sandbox.listing()).join();
  return {
    done, told: lines,
    faults: [
      ...beyond(call, toAttach, most.attach),
      ...(done || call.ended === 2 ? [] : [`exit code ${String(call.ended)}`]),
      ...(done ? lines.filter((line) => !isClear(line)) : lines.length === 1 && lines.every(refuses) && lines[0]?.includes(file) === true ? [] : [`refused with: ${call.errors.slice(0, 300)}`]),
      ...(isOneDocument(call.output) === done ? [] : [`stdout: ${call.output.slice(0, 100)}`]),
      ...(changed === (done ? 'm.orderpaper' : '') ? [] : [`changed ${changed}`]),
    ],
  };
};

const pagesOf = (output: string): number => { try { return Number((JSON.parse(output) as { readonly pages?: unknown }).pages ?? 0); } catch { return 0; } };

const build = async (sandbox: Sandbox, file: string, told: readonly string[]): Promise<readonly string[]> => {
  const before = sandbox.listing();
  const call = await sandbox.call('build', 'm.orderpaper', '--out', 'out', '--only', 'pack', '--json');
  const faults = [...beyond(call, toBuild(pagesOf(call.output)), most.build)];
  const lines = linesOf(call);
  faults.push(...lines.filter((line) => !isClear(line)));
  if (call.ended !== 0 && call.ended !== 1) return [...faults, `exit code ${String(call.ended)}: ${call.errors.slice(0, 300)}`];
  if (!isOneDocument(call.output)) faults.push(`stdout: ${call.output.slice(0, 100)}`);
  const changed = changesOf(before, sandbox.listing()).join();
  if (!/^out,pack-[\d-]+\.docx$/.test(changed)) return [...faults, `changed ${changed}`];
  const [pack = ''] = readdirSync(path.join(sandbox.place, 'out'));
  const says = lookIntoPack(readFileSync(path.join(sandbox.place, 'out', pack)), readFileSync(path.join(sandbox.place, file)), path.extname(file).slice(1));
  if (says.fault !== null) faults.push(`the pack does not open: ${says.fault}`);
  const named = lines.filter((line) => line.startsWith(`${file}: `));
  if (says.hasSheet && !named.some((line) => line.includes('a sheet says so in its place'))) faults.push('a sheet in its place of which nobody was told');
  if (!says.holdsIt && !says.hasSheet && named.length === 0 && !told.some((line) => line.startsWith(`${file}: `))) faults.push('its words are not in the pack, and nobody was told');
  return faults;
};

/** @returns what is wrong with how the program took the file; empty: nothing */
const faultsOf = async ({ name, bytes }: HostileFile, ending: string): Promise<readonly string[]> => {
  const sandbox = newSandbox();
  try {
    const file = `${name.replace(/\W+/g, '-')}.${ending}`;
    writeFileSync(path.join(sandbox.place, file), bytes());
    writeFileSync(path.join(sandbox.place, 'm.orderpaper'), meeting);
    const { faults, done, told } = await attach(sandbox, file);
    return [...faults.map((fault) => `attach: ${fault}`), ...(done ? (await build(sandbox, file, told)).map((fault) => `build: ${fault}`) : [])];
  } finally {
    sandbox.remove();
  }
};

describe.each([['Word files', hostileWord, 'docx'], ['PDFs', hostilePdf, 'pdf']] as const)(`%s that are made to do harm (seed ${seed})`, (_, files, ending) => {
  it.each(chosen(files).map((each) => [each.name, each] as const))('%s', async (__, each) => { expect(await faultsOf(each, ending)).toEqual([]); }, 900_000);
});
