// Takes in a meeting that came as a file: what is new comes in, what only they changed is taken, what both changed is asked,
// what is published here stays. One act, one undo; nobody is merged (DESIGN section 4).
import { filesOfCopies } from '../../../shared/meeting-file/published-copy.ts';
import type { PublishedCopy } from '../../../shared/meeting-file/published-copy.ts';
import { fileHashesOf } from '../../../shared/model/file-hashes.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Id, RecordBase } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Failed, Ok, Problem } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { copiesWithoutErased, erasedIn, erasedRecords, snapshotWithoutErased } from '../erase/comes-back.ts';
import { keepFile } from '../files-repository.ts';
import { differenceOf, recordName } from '../meeting-file/differences.ts';
import type { Difference } from '../meeting-file/differences.ts';
import { recordsOf } from '../meeting-file/exchange.ts';
import { planTake } from '../meeting-file/plan-take.ts';
import type { Judged } from '../meeting-file/plan-take.ts';
import { noteTaken, storeTaken } from '../meeting-file/store-taken.ts';

export type Side = 'mine' | 'theirs';

/** What came in the file beside the meeting itself: attached files by hash, and publications as they went out. */
export type Brought = { readonly files?: ReadonlyMap<string, Uint8Array>; readonly copies?: readonly PublishedCopy[] };

/** The officer's word: record by record, and for all that both sides changed and `each` leaves open. What is new or only they changed is taken unless `each` keeps mine. */
export type TakeChoices = {
  readonly all?: Side;
  readonly each?: ReadonlyMap<Id, Side>;
  /** Take what was erased here and comes back in the file; without it that is left out. */
  readonly bringErased?: boolean;
  /** The records of here as the officer saw them: one that the file would change and that was changed since is refused. */
  readonly seen?: readonly RecordBase[];
};

export type MeetingDiffers = Problem & { readonly code: 'meeting-differs'; readonly differences: readonly Difference[] };

export type Taken = {
  readonly panelId: Id;
  readonly meetingId: Id;
  /** Where one undo takes it all back. */
  readonly undoIn: Id;
  /** `same`: everything in the file is here already; nothing was written. */
  readonly outcome: 'taken' | 'same' | 'nothing-taken';
  /** What differs but is published here, by name; it stayed as it is. */
  readonly locked: readonly string[];
};

export type TakeAnswer = Ok<Taken> | { readonly ok: false; readonly problem: Problem | MeetingDiffers };

/** Narrows a problem of `takeMeetingFile` to the question which side stands. */
export const isMeetingDiffers = (problem: Problem | MeetingDiffers): problem is MeetingDiffers => problem.code === 'meeting-differs' && 'differences' in problem;

const meetingDiffers = (differences: readonly Difference[]): { readonly ok: false; readonly problem: MeetingDiffers } => ({
  ok: false,
  problem: {
    code: 'meeting-differs',
    what: `${differences.length === 1 ? 'One part' : `${differences.length} parts`} of this meeting were changed both here and in the file. Nothing was changed.`,
    remedy: 'Choose for each which one stands.',
    differences,
  },
});

const changedSince: Failed = failed({
  code: 'rev-conflict',
  what: 'A part that you chose was changed in another window since you looked at the file. Nothing was changed.',
  remedy: 'Open the file again: it is compared with what is here by now.',
});

/** A record that the file would change is another one than was seen, or has gone or come since. */
const isMoved = (now: readonly RecordBase[], { seen }: TakeChoices, winning: ReadonlySet<Id>): boolean => {
  if (seen === undefined) return false;
  const [here, then] = [now, seen].map((records) => new Map(records.map(({ id, rev }) => [id, rev])));
  return [...winning].some((id) => here?.get(id) !== then?.get(id));
};

/**
 * Takes in a meeting of a file that `readMeetingFile` has verified. Records that are not here are created as they are.
 * @param choices who stands where both sides changed a record; without it the answer is the question
 * @returns where to go; `meeting-differs` with each record that both sides changed and no choice covers (nothing is written then);
 *   `rev-conflict` when one that would be taken was changed here since it was seen
 */
export const takeMeetingFile = (
  context: DataContext,
  file: MeetingSnapshot,
  choices: TakeChoices = {},
  { files = new Map(), copies = [] }: Brought = {},
): Promise<TakeAnswer> =>
  act(context, { label: 'Take in a meeting file', undoIn: null }, async (work): Promise<TakeAnswer> => {
    const back = await erasedIn(work.db, [file, copies]);
    const clean = choices.bringErased === true ? file : snapshotWithoutErased(file, back);
    const frozen = choices.bringErased === true ? copies : copiesWithoutErased(copies, back);
    const brought = choices.bringErased === true ? erasedRecords(file, back) : new Set<Id>();
    const plan = await planTake(work.db, clean);
    const { theirs, here: { mine } } = plan;
    const sideOf = ({ id, fate }: Judged): Side | undefined => {
      // Erasing it here counts as a change of this computer alone; the officer's word goes before that.
      if (fate === 'kept' && brought.has(id)) return 'theirs';
      if (fate === 'new' || fate === 'taken') return choices.each?.get(id) ?? 'theirs';
      return fate === 'asked' ? choices.each?.get(id) ?? choices.all : 'mine';
    };
    const open = plan.judged.filter((each) => sideOf(each) === undefined);
    if (open.length > 0) return meetingDiffers(open.map(({ table, id }) => differenceOf(mine, theirs, table, id)));
    const winning = new Set(plan.judged.filter((each) => sideOf(each) === 'theirs').map(({ id }) => id));
    const wins = (id: Id): boolean => winning.has(id);
    if (isMoved(recordsOf(mine), choices, winning)) return changedSince;
    const reprints = await storeTaken(work, plan, wins, frozen);
    const named = new Set([...fileHashesOf(clean), ...filesOfCopies(frozen)]);
    for (const [sha256, bytes] of files) if (named.has(sha256)) await keepFile(work, sha256, Uint8Array.from(bytes));
    await noteTaken(work, plan, wins);
    const undoIn = plan.isHere ? theirs.meetingId : theirs.panel.id;
    work.undoIn(undoIn);
    const panelId = mine.meetings.find(({ id }) => id === theirs.meetingId)?.panelId ?? theirs.panel.id;
    const differs = plan.judged.some(({ fate }) => fate === 'taken' || fate === 'asked' || fate === 'locked');
    return ok({
      panelId,
      meetingId: theirs.meetingId,
      undoIn,
      outcome: winning.size + reprints > 0 ? 'taken' : differs ? 'nothing-taken' : 'same',
      locked: plan.judged.filter(({ fate }) => fate === 'locked').map(({ table, id }) => recordName([mine, theirs], table, id)),
    });
  });
