// The approved text of minutes is the published one with the corrections agreed; both are kept (DOMAIN M3).
import { correctionsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Meeting, Minute } from '../../model/meeting.ts';
import type { Correction } from '../../model/proceedings.ts';
import type { Id } from '../../model/record.ts';
import { isInline, type Inline, type TextDoc } from '../../model/text.ts';
import { correctedSummary } from './corrected-public.ts';
import { inlineSource, replacedInline } from '../young-names/replace-inline.ts';

type Change = Pick<Correction, 'was' | 'becomes'>;

const isInlineContent = (value: unknown): value is readonly Inline[] => Array.isArray(value) && value.length > 0 && value.every(isInline);

/** The text with the first such words replaced, in the first run of inline content that has them. */
const replaceFirst = (value: unknown, change: Change, done: { now: boolean }): unknown => {
  if (done.now || typeof value !== 'object' || value === null) return value;
  if (isInlineContent(value)) {
    const start = inlineSource(value).indexOf(change.was);
    if (start < 0) return value;
    done.now = true;
    return replacedInline(value, [{ start, end: start + change.was.length, text: change.becomes }]);
  }
  if (Array.isArray(value)) return value.map((each: unknown) => replaceFirst(each, change, done));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaceFirst(each, change, done)]));
};

const countIn = (value: unknown, was: string): number => {
  if (typeof value !== 'object' || value === null) return 0;
  if (isInlineContent(value)) return inlineSource(value).split(was).length - 1;
  return Object.values(value).reduce<number>((sum, each) => sum + countIn(each, was), 0);
};

/** Whether the words to be struck out stand in the text, once; a correction that only adds words can always be made. */
export const canCorrect = (text: TextDoc, { was, becomes }: Change): boolean => (was === '' ? becomes.trim() !== '' : countIn(text, was) === 1);

/** One correction made. Words that are not there any more leave the text as it is. */
export const correctedText = (text: TextDoc, change: Change): TextDoc => {
  if (change.was === '') return { ...text, content: [...text.content, { type: 'paragraph', content: [{ type: 'text', text: change.becomes }] }] };
  const [done] = [{ now: false }];
  return { ...text, content: text.content.map((block) => replaceFirst(block, change, done) as typeof block) };
};

/** Whether the words to be struck out stand in the title, once, and leave some. */
export const canCorrectTitle = (title: string, { was, becomes }: Change): boolean => was !== '' && becomes.trim() !== '' && title.split(was).length === 2;

/** A minute with one correction made, of its text, of its title or of its public version; those of the attendance leave it as it is. */
export const correctedMinute = <T extends Pick<Minute, 'title' | 'text' | 'publicTitle' | 'publicSummary'>>(minute: T, { of = 'text', ...change }: Change & Pick<Correction, 'of'>): T => {
  switch (of) {
    case 'text': return { ...minute, text: correctedText(minute.text, change) };
    case 'title': return { ...minute, title: minute.title.replace(change.was, () => change.becomes) };
    case 'public-title': return { ...minute, publicTitle: change.becomes };
    case 'public-summary': return { ...minute, publicSummary: correctedSummary(minute.publicSummary, change) };
    case 'attendance': return minute;
  }
};

/** Of approved minutes each minute as it was approved; of others as it stands. */
export const approvedMinutes = (snapshot: MeetingSnapshot, meetingId: Id, minutes: readonly Minute[]): Minute[] => {
  const meeting = snapshot.meetings.find(({ id }) => id === meetingId);
  if (meeting?.minutesState !== 'approved') return [...minutes];
  const corrections = correctionsOf(snapshot, meetingId);
  return minutes.map((minute) => {
    const own = corrections.filter(({ minuteId }) => minuteId === minute.id);
    return own.length === 0 ? minute : own.reduce<Minute>(correctedMinute, minute);
  });
};

/**
 * The snapshot with approved minutes as they were published: without the corrections, and without saying that they were approved.
 * @param which the meetings whose minutes are meant
 */
export const asPublished = (snapshot: MeetingSnapshot, which: (meeting: Meeting) => boolean = () => true): MeetingSnapshot => {
  const back = new Set(snapshot.meetings.filter((meeting) => meeting.minutesState === 'approved' && which(meeting)).map(({ id }) => id));
  if (back.size === 0) return snapshot;
  return {
    ...snapshot,
    meetings: snapshot.meetings.map((meeting) => (back.has(meeting.id) ? { ...meeting, minutesState: 'published', approval: null } : meeting)),
    ...(snapshot.corrections === undefined ? {} : { corrections: snapshot.corrections.filter(({ meetingId }) => !back.has(meetingId)) }),
  };
};
