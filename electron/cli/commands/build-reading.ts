// `orderpaper build --only reading`: the councillor's copy of a meeting, signed with the council's key, what is restricted sealed with a passphrase.
import type { BuiltReading } from '../../../shared/documents/reading/build-reading.ts';
import { mainMeeting } from '../../../shared/model/meeting-snapshot.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { isDay, type IsoDate } from '../../../shared/model/record.ts';
import { hexOf } from '../../../shared/meeting-file/reading/hex.ts';
import { nodeCiphers } from '../adapters/ciphers.ts';
import { stopDrawing } from '../adapters/draw-pdf-pages.ts';
import { nodePorts } from '../adapters/ports.ts';
import { stopPreparing } from '../adapters/prepare-papers.ts';
import { writeAll } from '../paths-and-files.ts';
import { namesInFiles } from './build-names.ts';
import { readyFindings } from './build-readiness.ts';
import { packFindings, packPortsOf, timed, type PackJob } from './build-pack.ts';
import type { Call, Finding, OptionSpec, Outcome } from './command.ts';
import { passphraseOf, signingKeyOf } from './secret-files.ts';

export const readingOptions: readonly OptionSpec[] = [
  { name: 'passphrase-file', value: '<file>', help: 'for --only reading: the passphrase under which restricted papers are sealed, in the first line; without it they stay out' },
  { name: 'signing-key', value: '<file>', help: "for --only reading: the council's private key (Ed25519, PEM); without it the copy is not signed" },
  { name: 'previous-key', value: '<file>', help: "for --only reading: the council's private key before this one, which says that this one is new" },
  { name: 'reader', value: '<name>', help: 'for --only reading: whose copy it is' },
  { name: 'copy', value: '<n>', help: 'for --only reading: its number among the copies' },
  { name: 'expires', value: '<yyyy-mm-dd>', help: 'for --only reading: the last day on which it is to be read' },
];

const badCall = (what: string): Failed => failed({ code: 'bad-call', what, remedy: 'Call "orderpaper build --help" to see how.' });

/** Options that say nothing of any other file. */
export const strayReadingOption = (call: Call): Failed | null => {
  const stray = readingOptions.find(({ name }) => call.value(name) !== undefined);
  return stray === undefined || call.value('only') === 'reading' ? null : badCall(`The option --${stray.name} is for --only reading alone.`);
};

/** As it prints on each page of the copy. */
const longestName = 200;
const isName = (text: string): boolean => text.trim() !== '' && text.length <= longestName && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);

const issueOf = (call: Call): Result<{ readonly expiresOn: string | null; readonly reader: string | null; readonly copy: number | null }> => {
  const [expires, copy, reader] = [call.value('expires'), call.value('copy'), call.value('reader')];
  if (expires !== undefined && !isDay(expires)) return badCall(`"${expires}" is no day; write it as 2031-09-30.`);
  if (copy !== undefined && !/^[1-9]\d{0,4}$/.test(copy)) return badCall(`"${copy}" is no number of a copy.`);
  if (reader !== undefined && !isName(reader)) return badCall(`The option --reader needs a name of at most ${longestName} letters, in one line.`);
  return ok({ expiresOn: expires ?? null, reader: reader?.trim() ?? null, copy: copy === undefined ? null : Number(copy) });
};

const shortPassphrase = 12;

type Made = { readonly passphrase: string | null; readonly isSigned: boolean; readonly builtOn: IsoDate };

const findingsOf = (built: BuiltReading, { passphrase, isSigned, builtOn }: Made): Finding[] => [
  ...packFindings(built),
  ...(built.leftOut === 0 ? [] : [{ code: 'restricted-left-out', message: `${built.leftOut === 1 ? '1 paper that is not for publication is' : `${built.leftOut} papers that are not for publication are`} not in this copy${passphrase === null ? `: give --passphrase-file to seal ${built.leftOut === 1 ? 'it' : 'them'} in it` : ''}.` }]),
  ...(isSigned ? [] : [{ code: 'not-signed', message: 'The copy is not signed: its reader is told so before it opens. Give --signing-key to sign it.' }]),
  ...(built.content.issue.expiresOn === null || built.content.issue.expiresOn >= builtOn ? [] : [{ code: 'expired', message: `The day of --expires, ${built.content.issue.expiresOn}, is over: the copy tells its reader so as soon as it opens.` }]),
  ...(passphrase === null || built.restricted !== null ? [] : [{ code: 'nothing-sealed', message: 'Nothing is sealed in this copy: no paper of the meeting is restricted, so the passphrase opens nothing.' }]),
  ...(passphrase === null || built.restricted === null || passphrase.trim().length >= shortPassphrase ? [] : [{ code: 'short-passphrase', message: `The passphrase has fewer than ${shortPassphrase} characters: a program can guess it. Three words or more are better.` }]),
];

/** @param place the caller's folder, and where the copy goes */
export const buildReadingCopy = async (call: Call, job: PackJob, place: { readonly folder: string; readonly out: string; readonly attached: ReadonlyMap<string, Uint8Array> }): Promise<Result<Outcome>> => {
  const issue = issueOf(call);
  if (!issue.ok) return issue;
  const [passphrase, key, before] = [await passphraseOf(call, place.folder), await signingKeyOf(call, 'signing-key', place.folder), await signingKeyOf(call, 'previous-key', place.folder)];
  if (!passphrase.ok) return passphrase;
  if (!key.ok) return key;
  if (!before.ok) return before;
  if (before.value !== null && key.value === null) return badCall('The option --previous-key says who had the key of --signing-key before, and that is not given.');
  if (before.value !== null && key.value !== null && hexOf(before.value.key) === hexOf(key.value.key)) return badCall('The keys of --previous-key and --signing-key are the same: nothing is handed over.');
  const { hasPapers } = await import('../../../shared/documents/pack/pack-plan.ts');
  const { buildReading } = await import('../../../shared/documents/reading/build-reading.ts');
  const { handOver, handOversAfter } = await import('../../../shared/meeting-file/reading/signature.ts');
  const { writeReadingFile } = await import('../../../shared/meeting-file/reading/write-reading-file.ts');
  const built = await timed(job.stages, 'papers', () => buildReading(job.snapshot, { ...job.options, issue: issue.value, restricted: passphrase.value !== null, withConfidential: job.withConfidential }, hasPapers(job.snapshot), packPortsOf(job)));
  await Promise.all([stopPreparing(), stopDrawing()]);
  if (!built.ok) return built;
  const { content, restricted, files } = built.value;
  if (content.items.length === 0) return failed({ code: 'nothing-to-build', what: `"${call.input}" has no agenda to be read.`, remedy: 'Choose a meeting file with an agenda.' });
  const handOvers = before.value === null || key.value === null ? key.value?.handOvers : handOversAfter(await handOver(before.value, key.value.key), before.value.handOvers);
  const bytes = await timed(job.stages, 'reading', () => writeReadingFile({
    content, files,
    restricted: restricted === null || passphrase.value === null ? null : { content: restricted, passphrase: passphrase.value },
    signing: key.value === null ? null : { with: key.value, handOvers: handOvers ?? { handedOver: null } },
  }, { sha256: nodePorts.sha256, randomBytes: nodePorts.randomBytes, ciphers: nodeCiphers }));
  const name = `reading-${mainMeeting(job.snapshot).date ?? 'undated'}${job.options.audience === 'members' ? '-members' : ''}.orderpaper`;
  const written = await timed(job.stages, 'write', () => writeAll(place.out, [{ name, bytes }], { make: true }));
  if (!written.ok) return written;
  const audience = passphrase.value === null ? 'public' : 'members';
  const named = await namesInFiles(job.snapshot, place.attached, job.options.builtOn, audience);
  const findings = [...findingsOf(built.value, { passphrase: passphrase.value, isSigned: key.value !== null, builtOn: job.options.builtOn }), ...named];
  const missing = readyFindings(job.snapshot, 'reading', audience);
  return ok({
    exitCode: 0, findings,
    json: {
      schema: 'orderpaper-build/1', folder: place.out, files: [{ name, bytes: bytes.length, sha256: await nodePorts.sha256(bytes) }], pages: content.pages,
      reading: { papers: content.papers.length, pageStarts: content.papers.reduce((sum, { pageStarts }) => sum + pageStarts.length, 0), sealedPapers: restricted?.papers.length ?? 0, sealed: restricted !== null, signed: key.value !== null, issue: content.issue },
      findings, missing, milliseconds: job.stages,
    },
    text: [`${name} (${bytes.length.toLocaleString('en-GB')} bytes)`, ...missing.map(({ message }) => `Before publication: ${message}`)],
  });
};
