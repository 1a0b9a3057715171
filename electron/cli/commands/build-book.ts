// The papers of the minute book in `orderpaper build`: extract, attendance sheet, Chair's brief, follow-ups, year index, work programme.
import type { BookChoice } from '../../../shared/documents/minute-book/index.ts';
import { openAfterExclusion, openAfterExclusionWords } from '../../../shared/checking/after-exclusion.ts';
import type { DocumentOptions } from '../../../shared/documents/document-options.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { followUpsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { meetingsNamingYoungPeople } from '../../../shared/rules/young-people-named.ts';
import { nodePorts } from '../adapters/ports.ts';
import { writeAll } from '../paths-and-files.ts';
import { timed, type PackJob } from './build-pack.ts';
import type { Finding, Outcome } from './command.ts';

/** As shared/documents/minute-book lists them; here too, so that a bad call is answered without loading it. */
export const bookKinds = ['extract', 'attendance-sheet', 'chairs-brief', 'follow-ups', 'year-index', 'work-programme'] as const satisfies readonly BookChoice['kind'][];

/** Names of young people are taken out as attendance spells them; published minutes may spell them in another way, and only a reader sees that. */
const spelledOtherwise = (snapshot: MeetingSnapshot, { kind }: BookChoice, files: readonly { readonly name: string }[]): Finding[] =>
  meetingsNamingYoungPeople(snapshot).length === 0 || kind === 'attendance-sheet' || kind === 'year-index' ? [] : files.map(({ name }) => ({
    code: 'names-young-people', message: 'this is made from published minutes that name young people; names that they spell otherwise than their attendance stay: look before it goes out.', file: name,
  }));

/** As `build` says of the minutes themselves: words that may have been said in private, in a paper for the public. */
const afterExclusion = async (snapshot: MeetingSnapshot, choice: BookChoice, options: DocumentOptions, files: readonly { readonly name: string }[]): Promise<Finding[]> => {
  if (options.audience === 'members') return [];
  const { minutesQuoted } = await import('../../../shared/documents/minute-book/minutes-quoted.ts');
  const quoted = minutesQuoted(snapshot, choice, options);
  return snapshot.meetings.flatMap(({ id }) => openAfterExclusion(snapshot, id)).filter(({ id }) => quoted.has(id))
    .flatMap((minute) => files.map(({ name }) => ({ code: 'public-after-exclusion', message: Object.values(openAfterExclusionWords(minute)).join(' '), file: name })));
};

/** What a list for the public leaves out: whoever makes it knows what is missing, and why. */
const keptBack = (snapshot: MeetingSnapshot, { kind }: BookChoice, options: DocumentOptions, files: readonly { readonly name: string }[], mayBe: (row: FollowUp) => boolean): Finding[] => {
  if (options.audience === 'members' || (kind !== 'follow-ups' && kind !== 'work-programme')) return [];
  const left = followUpsOf(snapshot).filter((row) => row.standing === 'confirmed' && row.access.level === 'public' && !mayBe(row)).length;
  return left === 0 ? [] : files.map(({ name }) => ({
    code: 'minutes-not-public', file: name,
    message: `${left === 1 ? 'one follow-up is' : `${left} follow-ups are`} left out for the public: the minutes that asked are in draft, or not in this file. Publish them first, or build for members.`,
  }));
};

/** One paper, and nothing beside it. */
export const buildBook = async ({ snapshot, options, stages }: PackJob, choice: BookChoice, out: string): Promise<Result<Outcome>> => {
  const { builtBook } = await import('../../../shared/documents/minute-book/index.ts');
  const built = await timed(stages, 'documents', () => builtBook(snapshot, choice, options));
  if (!built.ok) return built;
  const written = await timed(stages, 'write', () => writeAll(out, built.value, { make: true }));
  if (!written.ok) return written;
  const files = await Promise.all(built.value.map(async ({ name, bytes }) => ({ name, bytes: bytes.length, sha256: await nodePorts.sha256(bytes) })));
  const { mayBeListed } = await import('../../../shared/documents/minute-book/follow-up-rows.ts');
  const findings = [...spelledOtherwise(snapshot, choice, files), ...keptBack(snapshot, choice, options, files, (row) => mayBeListed(row, snapshot, options)), ...(await afterExclusion(snapshot, choice, options, files))];
  return ok({
    exitCode: 0, findings,
    json: { schema: 'orderpaper-build/1', folder: out, audience: options.audience ?? 'public', style: options.style ?? snapshot.panel.houseStyle, files, findings, milliseconds: stages },
    text: files.map(({ name, bytes }) => `${name} (${bytes.toLocaleString('en-GB')} bytes)`),
  });
};
