// The minute book: all meetings with their minutes, resolutions and attendance, as far as this computer has them.
import type { Attendance, Meeting, Minute, ResolutionRecord } from '../../../shared/model/meeting.ts';
import type { MunicipalYear, Panel } from '../../../shared/model/panel.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { Correction } from '../../../shared/model/proceedings.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import { correctedAttendance } from '../../../shared/rules/life-cycle/corrected-attendance.ts';
import { correctedMinute } from '../../../shared/rules/life-cycle/corrected-text.ts';
import { resolutionParts } from '../../../shared/rules/resolution-parts.ts';
import { memberKeys, membersOf, recordedIn } from './book-members.ts';
import type { BookMember } from './book-members.ts';
import { useData } from '../../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../../data/database.ts';
import { withdrawnAgendas } from '../../data/agenda-publications.ts';
import { allLiveRows } from '../../data/live-rows.ts';
import { listPanels } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import type { Live } from '../../data/use-live.ts';

export type BookMinute = {
  /** As it was approved, where it was; else as it stands. */
  readonly minute: Minute;
  readonly meeting: Meeting;
  readonly panel: Panel;
  /** "12", "12/18"; null while its minutes are a draft, or for a note. */
  readonly label: string | null;
  /** Everything in it, for searching. */
  readonly words: string;
  /** The same as it was published, where that was corrected when it was approved; null: it reads as published. */
  readonly published: string | null;
  readonly resolutions: readonly ResolutionRecord[];
  /** Whom its records name beside the words, by the members' keys. */
  readonly recorded: ReadonlySet<string>;
};

export type MinuteBook = {
  readonly panels: readonly Panel[];
  readonly years: readonly MunicipalYear[];
  /** The newest first. */
  readonly meetings: readonly Meeting[];
  /** Those whose agenda is withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  readonly minutes: readonly BookMinute[];
  readonly attendance: readonly Attendance[];
  /** Each attendance row's member. */
  readonly keys: ReadonlyMap<string, string>;
  /** Who can be looked for, by name. */
  readonly members: readonly BookMember[];
};

const plain = new WeakMap<Minute['text'], string>();

/** The words of a text, once for each: texts never change themselves. */
const wordsOf = (text: Minute['text']): string => {
  const known = plain.get(text);
  if (known !== undefined) return known;
  const words = textToBlocks(text).map((block) => block.text).join(' ');
  plain.set(text, words);
  return words;
};

const allWords = ({ title, text }: Minute): string => `${title} ${wordsOf(text)}`;

/** Its resolutions' rows with the words that the approved text has for them. */
const asCorrected = (rows: readonly ResolutionRecord[], { text }: Minute): readonly ResolutionRecord[] => {
  const parts = new Map(resolutionParts(text).map((part) => [part.partId, part]));
  return rows.map((row) => ({ ...row, text: parts.get(row.partId)?.text ?? row.text, outcome: parts.get(row.partId)?.outcome ?? row.outcome }));
};

/** Everybody's attendance, with what was corrected where its minutes were approved. */
const attendanceOfAll = async (db: OrderpaperDatabase, corrections: readonly Correction[]): Promise<readonly Attendance[]> => {
  const rows = await allLiveRows(db.attendance);
  const own = corrections.filter(({ of }) => of === 'attendance');
  if (own.length === 0) return rows;
  const people = await allLiveRows(db.people);
  return [...Map.groupBy(rows, ({ meetingId }) => meetingId)].flatMap(([meetingId, held]) =>
    own.filter((correction) => correction.meetingId === meetingId).reduce<readonly Attendance[]>((list, correction) => correctedAttendance(list, correction, { people }), [...held].sort(byOrder)));
};

const byDay = (a: Meeting, b: Meeting): number => ((a.date ?? '9') > (b.date ?? '9') ? -1 : 1);

const read = async (db: OrderpaperDatabase): Promise<MinuteBook> => {
  const [panels, meetings, minutes] = [await listPanels(db), (await allLiveRows(db.meetings)).sort(byDay), await allLiveRows(db.minutes)];
  const resolutions = Map.groupBy(await allLiveRows(db.resolutions), ({ minuteId }) => minuteId);
  const approved = new Set(meetings.flatMap(({ id, minutesState }) => (minutesState === 'approved' ? [id] : [])));
  const corrections = (await allLiveRows(db.corrections)).filter(({ meetingId }) => approved.has(meetingId)).sort(byOrder);
  const correctionsOf = Map.groupBy(corrections, ({ minuteId }) => minuteId);
  const attendance = await attendanceOfAll(db, corrections);
  const keys = memberKeys(attendance);
  const days = new Map(meetings.map(({ id, date }) => [id, date ?? '']));
  const declarations = Map.groupBy(await allLiveRows(db.declarations), ({ meetingId }) => meetingId);
  const votes = Map.groupBy(await allLiveRows(db.votes), ({ meetingId }) => meetingId);
  const movements = Map.groupBy(await allLiveRows(db.movements), ({ meetingId }) => meetingId);
  const ofMeeting = Map.groupBy(minutes, ({ meetingId }) => meetingId);
  return {
    panels,
    years: await allLiveRows(db.municipalYears),
    meetings,
    withdrawn: await withdrawnAgendas(db, meetings),
    minutes: meetings.flatMap((meeting) => {
      const panel = panels.find(({ id }) => id === meeting.panelId);
      const own = [...(ofMeeting.get(meeting.id) ?? [])].sort((a, b) => (a.order < b.order ? -1 : 1));
      const proceedings = { declarations: declarations.get(meeting.id) ?? [], votes: votes.get(meeting.id) ?? [], movements: movements.get(meeting.id) ?? [] };
      return panel === undefined ? [] : own.map((published): BookMinute => {
        const minute = (correctionsOf.get(published.id) ?? []).reduce<Minute>(correctedMinute, published);
        const rows = resolutions.get(minute.id) ?? [];
        return {
          minute, meeting, panel, label: minute.printedLabel ?? (minute.number === null ? null : String(minute.number)),
          words: allWords(minute), published: minute === published ? null : allWords(published), resolutions: minute === published ? rows : asCorrected(rows, minute),
          recorded: new Set(recordedIn(minute, proceedings).flatMap((id) => keys.get(id) ?? [])),
        };
      });
    }),
    attendance, keys,
    members: membersOf([...attendance].sort((a, b) => ((days.get(a.meetingId) ?? '') < (days.get(b.meetingId) ?? '') ? -1 : 1)), keys),
  };
};

export const useMinuteBook = (): Live<MinuteBook> => {
  const { db } = useData();
  return useLive(() => read(db), [db]);
};
