// The minute book: all meetings with their minutes, resolutions and attendance, as far as this computer has them.
import type { Attendance, Meeting, Minute, ResolutionRecord } from '../../../shared/model/meeting.ts';
import type { MunicipalYear, Panel } from '../../../shared/model/panel.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import { useData } from '../../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../../data/database.ts';
import { allLiveRows } from '../../data/live-rows.ts';
import { listPanels } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import type { Live } from '../../data/use-live.ts';

export type BookMinute = {
  readonly minute: Minute;
  readonly meeting: Meeting;
  readonly panel: Panel;
  /** "12", "12/18"; null while its minutes are a draft, or for a note. */
  readonly label: string | null;
  /** Everything in it, for searching. */
  readonly words: string;
  readonly resolutions: readonly ResolutionRecord[];
};

export type MinuteBook = {
  readonly panels: readonly Panel[];
  readonly years: readonly MunicipalYear[];
  /** The newest first. */
  readonly meetings: readonly Meeting[];
  readonly minutes: readonly BookMinute[];
  readonly attendance: readonly Attendance[];
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

const byDay = (a: Meeting, b: Meeting): number => ((a.date ?? '9') > (b.date ?? '9') ? -1 : 1);

const read = async (db: OrderpaperDatabase): Promise<MinuteBook> => {
  const [panels, meetings, minutes] = [await listPanels(db), (await allLiveRows(db.meetings)).sort(byDay), await allLiveRows(db.minutes)];
  const resolutions = Map.groupBy(await allLiveRows(db.resolutions), ({ minuteId }) => minuteId);
  const ofMeeting = Map.groupBy(minutes, ({ meetingId }) => meetingId);
  return {
    panels,
    years: await allLiveRows(db.municipalYears),
    meetings,
    minutes: meetings.flatMap((meeting) => {
      const panel = panels.find(({ id }) => id === meeting.panelId);
      const own = [...(ofMeeting.get(meeting.id) ?? [])].sort((a, b) => (a.order < b.order ? -1 : 1));
      return panel === undefined ? [] : own.map((minute): BookMinute => ({
        minute, meeting, panel, label: minute.printedLabel ?? (minute.number === null ? null : String(minute.number)),
        words: `${minute.title} ${wordsOf(minute.text)}`, resolutions: resolutions.get(minute.id) ?? [],
      }));
    }),
    attendance: await allLiveRows(db.attendance),
  };
};

export const useMinuteBook = (): Live<MinuteBook> => {
  const { db } = useData();
  return useLive(() => read(db), [db]);
};
