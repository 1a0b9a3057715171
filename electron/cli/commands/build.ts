// `orderpaper build`: the Word files that a meeting file has material for.
import path from 'node:path';
import type { BuildOptions, BuiltDocument } from '../../../shared/documents/build-documents.ts';
import { londonDate } from '../../../shared/model/dates.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { meetingsNamingYoungPeople } from '../../../shared/rules/young-people-named.ts';
import { nodePorts } from '../adapters/ports.ts';
import { writeAll } from '../paths-and-files.ts';
import type { Call, Command, Finding, Outcome, Surroundings } from './command.ts';
import { readMeeting } from './meeting-file-input.ts';

const documents = ['agenda', 'minutes'] as const;
/** A meeting file without papers has no pack, and nobody's reading copy can be made of it. */
const withoutMaterial = ['pack', 'reading'] as const;

const oneOf = <T extends string>(value: string | undefined, all: readonly T[]): T | undefined => all.find((known) => known === value);

const nothingToBuild = (input: string, only: string | undefined): Failed =>
  failed({
    code: 'nothing-to-build',
    what: `"${input}" has nothing to build${only === undefined ? '' : ` as ${only}`}.`,
    remedy: only === undefined ? 'Choose a meeting file with an agenda or minutes.' : 'Leave out --only, or choose what the file holds ("orderpaper info" tells).',
  });

const optionsOf = (call: Call): BuildOptions => {
  const style = oneOf(call.value('style'), ['accessible', 'traditional']);
  const audience = oneOf(call.value('audience'), ['public', 'members']);
  const only = oneOf(call.value('only'), documents);
  return {
    builtOn: londonDate(nodePorts.now()),
    ...(style === undefined ? {} : { style }),
    ...(audience === undefined ? {} : { audience }),
    ...(only === undefined ? {} : { only }),
  };
};

const findingsOf = (snapshot: MeetingSnapshot, files: readonly BuiltDocument[]): Finding[] =>
  meetingsNamingYoungPeople(snapshot).flatMap((meeting) => {
    const file = files.find(({ name }) => name.startsWith(`minutes-${meeting.date ?? 'undated'}`))?.name;
    if (file === undefined) return [];
    return [{ code: 'names-young-people', message: 'these minutes name young people, as they were published; look before you publish them again.', file }];
  });

const run = async (call: Call, { folder, progress }: Surroundings): Promise<Result<Outcome>> => {
  const out = path.resolve(folder, call.value('out') ?? '');
  const meeting = await readMeeting(folder, call.input);
  if (!meeting.ok) return meeting;
  const only = call.value('only');
  if (oneOf(only, withoutMaterial) !== undefined) return nothingToBuild(call.input, only);
  progress(`Building from ${call.input}`);
  const options = optionsOf(call);
  const { snapshot } = meeting.value;
  // Loaded here: a bad call should be answered at once.
  const { builtDocuments } = await import('../../../shared/documents/build-documents.ts');
  const built = await builtDocuments(snapshot, options);
  if (built.length === 0) return nothingToBuild(call.input, only);
  const written = await writeAll(out, built, { make: true });
  if (!written.ok) return written;
  const files = await Promise.all(built.map(async ({ name, bytes }) => ({ name, bytes: bytes.length, sha256: await nodePorts.sha256(bytes) })));
  const findings = findingsOf(snapshot, built);
  return ok({
    exitCode: 0,
    json: {
      schema: 'orderpaper-build/1', folder: out, audience: options.audience ?? 'public', style: options.style ?? snapshot.panel.houseStyle, files, findings,
    },
    text: files.map(({ name, bytes }) => `${name} (${bytes.toLocaleString('en-GB')} bytes)`),
    findings,
  });
};

export const buildCommand: Command = {
  name: 'build',
  input: '<m.orderpaper>',
  summary: 'Makes the Word files of a meeting: the agenda and each set of minutes that it holds.',
  options: [
    { name: 'out', value: '<folder>', required: true, help: 'where to put them; made if it is not there, files of the same names are replaced' },
    { name: 'audience', value: 'public|members', values: ['public', 'members'], help: 'public leaves out what is exempt or confidential (the default)' },
    { name: 'only', value: 'agenda|pack|minutes|reading', values: ['agenda', 'pack', 'minutes', 'reading'], help: 'one kind of document' },
    { name: 'style', value: 'accessible|traditional', values: ['accessible', 'traditional'], help: "the house style; the panel's own if not given" },
    { name: 'cache', value: '<folder>', help: 'where ready-made parts of papers may be kept between builds; agendas and minutes have none' },
  ],
  run,
};
