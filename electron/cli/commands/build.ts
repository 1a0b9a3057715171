// `orderpaper build`: the Word files that a meeting file has material for.
import path from 'node:path';
import { approvalsNotRecorded } from '../../../shared/checking/approval-findings.ts';
import { bareFiles } from '../../../shared/attachments/pictures/bare-files.ts';
import { deadReferencesIn } from '../../../shared/checking/dead-references.ts';
import { openAfterExclusion, openAfterExclusionWords } from '../../../shared/checking/after-exclusion.ts';
import type { BuildOptions, BuiltDocument } from '../../../shared/documents/build-documents.ts';
import type { PackPages } from '../../../shared/documents/pack/build-pack.ts';
import type { PrintChoice } from '../../../shared/documents/print/print-choice.ts';
import { londonDate } from '../../../shared/model/dates.ts';
import { mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { asPublished } from '../../../shared/rules/life-cycle/corrected-text.ts';
import { meetingsNamingYoungPeople } from '../../../shared/rules/young-people-named.ts';
import { fragmentFolder } from '../adapters/fragment-folder.ts';
import { nodePorts } from '../adapters/ports.ts';
import { writeAll } from '../paths-and-files.ts';
import { packFile, packFindings, packJson, pagesOfPack, timed, type PackJob, type Stages } from './build-pack.ts';
import { bookKinds, buildBook } from './build-book.ts';
import { buildReadingCopy, readingOptions, strayReadingOption } from './build-reading.ts';
import { namesInFiles } from './build-names.ts';
import { printChoiceOf, printFile, printFindings, printJson, printOptions, printWords } from './build-print.ts';
import { calendarFindings, noticeFiles, supplementFiles } from './build-publications.ts';
import { minutesStopped, readyFindings } from './build-readiness.ts';
import type { Call, Command, Finding, Outcome, Surroundings } from './command.ts';
import { readMeeting } from './meeting-file-input.ts';

const documents = ['agenda', 'minutes'] as const;

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

const minutesFile = (date: string | null, files: readonly BuiltDocument[]): string | undefined => files.find(({ name }) => name.startsWith(`minutes-${date ?? 'undated'}`))?.name;

const findingsOf = (snapshot: MeetingSnapshot, files: readonly BuiltDocument[], audience: 'public' | 'members'): Finding[] => [
  ...meetingsNamingYoungPeople(snapshot).flatMap((meeting) => {
    const file = minutesFile(meeting.date, files);
    return file === undefined ? [] : [{ code: 'names-young-people', message: 'these minutes name young people, as they were published; look before you publish them again.', file }];
  }),
  ...snapshot.meetings.flatMap(({ id, date }) => {
    const file = minutesFile(date, files);
    return file === undefined ? [] : deadReferencesIn(snapshot, id).map(({ code, what, remedy }) => ({ code, message: `${what} ${remedy}`, file }));
  }),
  ...approvalsNotRecorded(snapshot).flatMap(({ code, what, remedy }) => {
    const { date, minutesState } = mainMeeting(snapshot);
    const file = minutesState === 'draft' ? minutesFile(date, files) : undefined;
    return file === undefined ? [] : [{ code, message: `${what} ${remedy}`, file }];
  }),
  ...(audience === 'members' ? [] : snapshot.meetings).flatMap(({ id, date }) => {
    const file = minutesFile(date, files);
    return file === undefined ? [] : openAfterExclusion(snapshot, id).map((minute) => ({ code: 'public-after-exclusion', message: Object.values(openAfterExclusionWords(minute)).join(' '), file }));
  }),
];

/** The pack and what it fixes: ranges that the agenda prints too. Minutes alone need neither. */
const packOf = async (job: PackJob, only: string | undefined): Promise<Result<{ readonly pages: PackPages | null; readonly files: readonly BuiltDocument[] }>> => {
  const pages = besidePapers.includes(only) ? ok(null) : await pagesOfPack(job);
  if (!pages.ok) return pages;
  if (pages.value === null || only === 'agenda') return ok({ pages: pages.value, files: [] });
  const file = await packFile(job, pages.value);
  if (!file.ok) return file;
  const supplements = await supplementFiles(job, pages.value);
  return supplements.ok ? ok({ pages: pages.value, files: [file.value, ...supplements.value] }) : supplements;
};

/** Kinds that say nothing of papers. */
const besidePapers: readonly (string | undefined)[] = ['minutes', 'notice', 'calendar'];

/** Agenda, pack with its supplements, minutes. */
const inOrder = (built: readonly BuiltDocument[], packed: readonly BuiltDocument[]): readonly BuiltDocument[] =>
  [...built.filter(({ name }) => name.startsWith('agenda-')), ...packed, ...built.filter(({ name }) => !name.startsWith('agenda-'))];

/** One file to be printed, and nothing beside it. */
const print = async (job: PackJob, choice: PrintChoice, out: string): Promise<Result<Outcome>> => {
  const pages = await pagesOfPack(job);
  if (!pages.ok) return pages;
  const file = await printFile(job, choice, pages.value);
  if (!file.ok) return file;
  const { name, bytes } = file.value;
  const written = await timed(job.stages, 'write', () => writeAll(out, [file.value], { make: true }));
  if (!written.ok) return written;
  const findings = printFindings(file.value);
  return ok({
    exitCode: 0, findings,
    json: {
      schema: 'orderpaper-build/1', folder: out, audience: job.options.audience ?? 'public', style: job.options.style ?? job.snapshot.panel.houseStyle,
      files: [{ name, bytes: bytes.length, sha256: await nodePorts.sha256(bytes) }], ...(pages.value === null ? {} : packJson(pages.value, job.options.audience ?? 'public')), ...printJson(choice, file.value), findings, milliseconds: job.stages,
    },
    text: [`${name} (${bytes.length.toLocaleString('en-GB')} bytes)`, ...printWords(choice, file.value)],
  });
};

const run = async (call: Call, { folder, progress }: Surroundings): Promise<Result<Outcome>> => {
  const choice = printChoiceOf(call);
  if (!choice.ok) return choice;
  const stray = strayReadingOption(call);
  if (stray !== null) return stray;
  if (call.value('minute') !== undefined && call.value('only') !== 'extract') return failed({ code: 'bad-call', what: '--minute does nothing without --only extract.', remedy: 'Add --only extract, or leave --minute out.' });
  const stages: Stages = {};
  const out = path.resolve(folder, call.value('out') ?? '');
  const meeting = await timed(stages, 'read', () => readMeeting(folder, call.input));
  if (!meeting.ok) return meeting;
  const only = call.value('only');
  progress(`Building from ${call.input}`);
  const { files: attached } = meeting.value;
  const snapshot = call.switchedOn('as-published') ? asPublished(meeting.value.snapshot) : meeting.value.snapshot;
  const withConfidential = call.switchedOn('with-confidential');
  const options = { ...optionsOf(call), withConfidential, files: (sha256: string) => attached.get(sha256) };
  // The pack makes its pictures bare itself, and says of one that it cannot read.
  const written = { ...options, files: bareFiles(options.files) };
  const cache = call.value('cache');
  const job = { snapshot, options, cache: cache === undefined ? null : fragmentFolder(path.resolve(folder, cache)), withConfidential, stages, progress };
  // The pack has them as they were put for approval, not as they came out of it.
  const packedJob = { ...job, snapshot: asPublished(snapshot, ({ approval = null }) => approval?.meetingId === snapshot.meetingId) };
  if (choice.value !== null) return print(packedJob, choice.value, out);
  if (only === 'reading') return buildReadingCopy(call, packedJob, { folder, out, attached });
  const book = oneOf(only, bookKinds);
  if (book !== undefined) return buildBook({ ...job, options: written }, { kind: book, ...(call.value('minute') === undefined ? {} : { minute: call.value('minute') ?? '' }) }, out);
  const pack = await packOf(packedJob, only);
  if (!pack.ok) return pack;
  const { pages, files: packed } = pack.value;
  // Loaded here: a bad call should be answered at once.
  const { builtDocuments } = await import('../../../shared/documents/build-documents.ts');
  const ranges = pages === null ? {} : { pageRanges: pages.itemRanges, lateRanges: pages.lateRanges };
  const isBeside = only === 'pack' || only === 'notice' || only === 'calendar';
  const built = [...inOrder(isBeside ? [] : await timed(stages, 'documents', () => builtDocuments(snapshot, { ...written, ...ranges })), packed), ...(await noticeFiles(job, only))];
  if (built.length === 0) return nothingToBuild(call.input, only);
  const put = await timed(stages, 'write', () => writeAll(out, built, { make: true }));
  if (!put.ok) return put;
  const files = await Promise.all(built.map(async ({ name, bytes }) => ({ name, bytes: bytes.length, sha256: await nodePorts.sha256(bytes) })));
  const named = packed === null ? [] : await namesInFiles(snapshot, attached, options.builtOn, options.audience ?? 'public');
  const findings = [...findingsOf(snapshot, built, options.audience ?? 'public'), ...calendarFindings(snapshot, built), ...named, ...(pages === null ? [] : packFindings(pages))];
  const missing = [...readyFindings(snapshot, only, options.audience ?? 'public'), ...minutesStopped(snapshot, only, options.builtOn, options.audience ?? 'public')];
  return ok({
    exitCode: 0,
    json: {
      schema: 'orderpaper-build/1', folder: out, audience: options.audience ?? 'public', style: options.style ?? snapshot.panel.houseStyle, files,
      ...(pages === null ? {} : packJson(pages, options.audience ?? 'public')), findings, missing, milliseconds: stages,
    },
    text: [...files.map(({ name, bytes }) => `${name} (${bytes.toLocaleString('en-GB')} bytes)`), ...missing.map(({ message }) => `Before publication: ${message}`)],
    findings,
  });
};

export const buildCommand: Command = {
  name: 'build',
  input: '<m.orderpaper>',
  summary: 'Makes the Word files of a meeting: the agenda, the pack of its papers, and each set of minutes that it holds; and its reading copy.',
  options: [
    { name: 'out', value: '<folder>', required: true, help: 'where to put them; made if it is not there, files of the same names are replaced' },
    { name: 'audience', value: 'public|members', values: ['public', 'members'], help: 'public leaves out what is exempt or confidential (the default)' },
    { name: 'only', value: ['agenda', 'pack', 'minutes', 'reading', 'notice', 'calendar', ...bookKinds].join('|'), values: ['agenda', 'pack', 'minutes', 'reading', 'notice', 'calendar', ...bookKinds], help: 'one kind of document; those from the notice on are made only when asked for' },
    { name: 'minute', value: '<n>', help: 'the printed number of the minute, for --only extract; with the day of its meeting where several have it ("1 of 2018-07-09")' },
    { name: 'as-published', help: 'approved minutes as they were published, without the corrections' },
    { name: 'with-confidential', help: "members get confidential papers too, which are in no pack otherwise" },
    { name: 'style', value: 'accessible|traditional', values: ['accessible', 'traditional'], help: "the house style; the panel's own if not given" },
    { name: 'cache', value: '<folder>', help: 'where papers are kept as they were made, so that the next build makes only what changed; may be deleted at any time' },
    ...printOptions,
    ...readingOptions,
  ],
  run,
};
