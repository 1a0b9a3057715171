// One build for an audience: the public build never receives what must not be published (DESIGN section 5, DOMAIN A4).
import type { Access } from '../model/access.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Attendance, Item, Minute, Paper } from '../model/meeting.ts';
import type { TextDoc } from '../model/text.ts';
import { publicAccess } from '../model/access.ts';
import { strictest } from '../rules/access.ts';
import type { Audience } from './document-options.ts';

const restricted = (access: Access): boolean => access.level !== 'public';

const withoutReason = (access: Access): Access => ({ ...access, reason: '' });

/** The access that is effective for a minute: its own or its item's, whichever is stricter. */
const minuteAccess = (minute: Minute, items: readonly Item[]): Access =>
  strictest(minute.access, items.find((item) => item.id === minute.itemId)?.access ?? publicAccess);

/** What a title says to the public: its public form, that of its item, or itself. */
const publicMinuteTitle = (minute: Minute, items: readonly Item[]): string => {
  const item = items.find((candidate) => candidate.id === minute.itemId);
  const ofItem = item !== undefined && restricted(item.access) ? item.publicTitle : null;
  return minute.publicTitle ?? ofItem ?? minute.title;
};

const publicItem = (item: Item): Item => {
  const access = withoutReason(item.access);
  if (!restricted(item.access)) return { ...item, access };
  return {
    ...item, access, title: item.publicTitle ?? item.title, publicTitle: null,
    subLines: [], presenter: null, note: null, resolutionText: null, nextMeeting: null,
  };
};

/** The summary's paragraphs as a text. */
export const summaryText = (summary: string | null): TextDoc => ({
  type: 'doc',
  content: (summary ?? '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line.trim() }] })),
});

const publicMinute = (minute: Minute, items: readonly Item[]): Minute[] => {
  const access = withoutReason(minuteAccess(minute, items));
  if (!restricted(access)) return [{ ...minute, access, publicTitle: null, publicSummary: null }];
  if (minute.kind === 'procedural-note') return [];
  return [{
    ...minute, access, title: publicMinuteTitle(minute, items), publicTitle: null,
    text: summaryText(minute.publicSummary), publicSummary: null,
  }];
};

const publicPaper = (paper: Paper, items: readonly Item[]): Paper => {
  const access = strictest(paper.access, items.find((item) => item.id === paper.itemId)?.access ?? publicAccess);
  return restricted(access) ? { ...paper, access: withoutReason(access), title: '', text: '' } : { ...paper, access: withoutReason(access) };
};

const sameTitle = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const publicAttendance = (row: Attendance, minutes: readonly Minute[], items: readonly Item[]): Attendance => {
  const title = row.forMinute?.title ?? null;
  if (row.forMinute === null || title === null) return row;
  const number = row.forMinute.number;
  const hidden = minutes.find(
    (minute) =>
      minute.meetingId === row.meetingId && restricted(minuteAccess(minute, items)) &&
      (String(minute.number) === number || minute.printedLabel === number || sameTitle(minute.title, title)),
  );
  return hidden === undefined ? row : { ...row, forMinute: { number, title: publicMinuteTitle(hidden, items) } };
};

/**
 * The snapshot as that audience may have it. For members nothing changes; for the public restricted items keep number, public title,
 * paragraphs and pages, restricted minutes keep number, public title and public summary, restricted papers keep nothing.
 */
export const forAudience = (snapshot: MeetingSnapshot, audience: Audience): MeetingSnapshot => {
  if (audience === 'members') return snapshot;
  const { items, minutes } = snapshot;
  return {
    ...snapshot,
    items: items.map(publicItem),
    minutes: minutes.flatMap((minute) => publicMinute(minute, items)),
    papers: snapshot.papers.map((paper) => publicPaper(paper, items)),
    attendance: snapshot.attendance.map((row) => publicAttendance(row, minutes, items)),
  };
};
