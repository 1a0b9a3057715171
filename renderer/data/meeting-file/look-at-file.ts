// What taking in a meeting file would do, in words, for the officer to confirm before anything is written.
import type { PublishedCopy } from '../../../shared/meeting-file/published-copy.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { mainMeeting } from '../../../shared/model/meeting-snapshot.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { copiesWithoutErased, erasedIn, snapshotWithoutErased } from '../erase/comes-back.ts';
import type { Erasure } from '../records.ts';
import { allLiveRows } from '../live-rows.ts';
import { numbersAroundMeeting } from '../minute-number-run.ts';
import { differenceOf, recordName } from './differences.ts';
import type { Difference } from './differences.ts';
import { listPublications } from '../meetings-repository.ts';
import { planPublications } from './plan-publications.ts';
import { planTake } from './plan-take.ts';
import type { Fate, TakePlan } from './plan-take.ts';
import { besidePublished, saysTheSame } from './published-parts.ts';

export type FileLook = {
  /** Publications that could be printed again here only with this file, of a meeting that is here. */
  readonly reprints: number;
  /** The meeting is on this computer already. */
  readonly isHere: boolean;
  /** How many records have each fate. */
  readonly counts: Readonly<Record<Fate, number>>;
  /** Names of what comes in as new into a meeting that is here. */
  readonly added: readonly string[];
  /** Changed by the file alone since both were last equal: taken, and shown. */
  readonly taken: readonly Difference[];
  /** Changed on both sides: the officer's to choose. */
  readonly asked: readonly Difference[];
  /** Differs, but is published here, so it stays. */
  readonly locked: readonly string[];
  /** Markers of what was erased here and is in the file. */
  readonly erased: readonly Erasure[];
  /** Another panel of that name is here: the two stay apart. */
  readonly hasNamesake: boolean;
  /** Minute numbers used before the meeting, there and here, where they are not the same: unpublished minutes would get other numbers. */
  readonly lastMinuteNumber: { readonly theirs: number; readonly here: number } | null;
};

/** Numbers that the file itself brings for earlier meetings count as here. */
const lastNumber = async (db: OrderpaperDatabase, plan: TakePlan): Promise<FileLook['lastMinuteNumber']> => {
  const { theirs } = plan;
  const meeting = mainMeeting(theirs);
  if (meeting.minutesState === 'published' || meeting.minutesState === 'approved') return null;
  const earlier = theirs.minutes.flatMap((minute) => (minute.meetingId === meeting.id || minute.number === null ? [] : [minute.number]));
  const here = Math.max((await numbersAroundMeeting(db, meeting)).lastUsed, ...earlier);
  return here === theirs.lastMinuteNumber ? null : { theirs: theirs.lastMinuteNumber, here };
};

const lockedNames = ({ theirs, here, judged }: TakePlan): string[] => {
  const partly = judged.filter(({ table, id, fate }) => {
    const [mine, other] = [here.meetings.get(id), theirs.meetings.find((meeting) => meeting.id === id)];
    return table === 'meetings' && (fate === 'asked' || fate === 'taken') && mine !== undefined && other !== undefined && !saysTheSame(other, besidePublished(mine, other));
  });
  return [...judged.filter(({ fate }) => fate === 'locked'), ...partly].map(({ table, id }) => recordName([here.mine, theirs], table, id));
};

/**
 * Compares a verified meeting file with what is here; reads only.
 * @param how.bringErased as it would be when what was erased here came back with it
 * @param how.copies publications that came with it, as they went out
 */
export const lookAtFile = (db: OrderpaperDatabase, file: MeetingSnapshot, { bringErased = false, copies = [] }: { readonly bringErased?: boolean; readonly copies?: readonly PublishedCopy[] } = {}): Promise<FileLook> =>
  db.transaction('r', db.tables, async () => {
    const back = await erasedIn(db, [file, copies]);
    const plan = await planTake(db, bringErased ? file : snapshotWithoutErased(file, back));
    const { judged, isHere, theirs } = plan;
    const { mine } = plan.here;
    const count = (fate: Fate): number => judged.filter((each) => each.fate === fate).length;
    const versions = (fate: Fate): Difference[] => judged.filter((each) => each.fate === fate).map(({ table, id }) => differenceOf(mine, theirs, table, id));
    const namesakes = (await allLiveRows(db.panels)).filter((panel) => panel.id !== theirs.panel.id && panel.name === theirs.panel.name);
    const frozen = bringErased ? copies : copiesWithoutErased(copies, back);
    const { filled, added } = planPublications(await listPublications(db, theirs.meetingId), plan.here.meetings.get(theirs.meetingId), theirs, frozen);
    return {
      reprints: isHere ? filled.length + added.length : 0,
      isHere,
      counts: { new: count('new'), taken: count('taken'), kept: count('kept'), asked: count('asked'), locked: count('locked'), same: count('same') },
      added: isHere ? judged.filter(({ fate }) => fate === 'new').map(({ table, id }) => recordName([theirs], table, id)) : [],
      taken: versions('taken'),
      asked: versions('asked'),
      locked: lockedNames(plan),
      erased: back.map(({ erasure }) => erasure),
      hasNamesake: namesakes.length > 0,
      lastMinuteNumber: await lastNumber(db, plan),
    };
  });
