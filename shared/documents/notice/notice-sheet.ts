// A notice as words, before any Word: of a meeting, that it is cancelled or postponed, that its agenda is withdrawn (LGA 1972 s100A(6); DOMAIN M6, M8).
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Item } from '../../model/meeting.ts';
import type { Panel } from '../../model/panel.ts';
import { asSentence } from '../../phrases/as-sentence.ts';
import { printedDate, printedTime } from '../../phrases/dates.ts';
import { joinWithAnd } from '../../phrases/names.ts';
import { phraseBook, type Say } from '../../phrases/phrase-book.ts';
import { newPlaceOf, toFollowPhrase } from '../../phrases/postponement.ts';
import { dayAndTime, placeInLine, whenAndWhere } from '../../phrases/when-and-where.ts';
import { agendaLabels } from '../../rules/agenda-numbers.ts';
import { restrictedInPart } from '../../rules/restricted-in-part.ts';
import { agendaSheet, type Labelled } from '../agenda/agenda-sheet.ts';
import { forAudience } from '../audience.ts';
import type { DocumentOptions } from '../document-options.ts';

export type NoticeKind = 'meeting' | 'called-off' | 'agenda-withdrawn';

export type NoticeSheet = {
  /** For the file's properties. */
  readonly title: string;
  readonly councilName: string | null;
  readonly panelName: string;
  /** None where the meeting is called off. */
  readonly details: readonly Labelled[];
  readonly heading: string;
  /** What whoever reads one sentence must read; null: the heading and the details say it. */
  readonly announcement: string | null;
  readonly sentences: readonly string[];
  /** Items in short; null: the notice lists none. */
  readonly business: { readonly heading: string; readonly items: readonly { readonly label: string; readonly title: string }[] } | null;
  readonly signatory: readonly string[];
  readonly dated: string;
};

const callWords = { committee: 'notice-committee', executive: 'notice-executive', informal: 'notice-informal' } as const satisfies Record<Panel['law'], string>;
const inspectWords = { committee: 'notice-inspect', executive: 'notice-inspect-executive', informal: null } as const satisfies Record<Panel['law'], string | null>;

const listed = (item: Item): boolean => (item.withdrawn ?? null) === null;

/** Whom the law lets in: the public, but for items likely to be taken in private. */
const publicSentences = (snapshot: MeetingSnapshot, items: readonly Item[], labels: ReadonlyMap<string, string>, say: Say): readonly string[] => {
  const inspect = inspectWords[snapshot.panel.law];
  if (inspect === null) return [];
  const parts = restrictedInPart(snapshot);
  const closed = items.flatMap(({ id, access }) => {
    const item = labels.get(id) ?? '';
    if (access.level !== 'public') return [item];
    return (parts.get(id) ?? []).length === 0 ? [] : [say('notice-private-part', { item })];
  });
  const numbers = joinWithAnd(closed);
  const open = closed.length === 0 ? say('notice-open') : say('notice-part-private', { items: say(closed.length === 1 ? 'notice-private-one' : 'notice-private-many', { items: numbers }) });
  return [open, say(inspect)];
};

/** When and where it would have been: in one phrase, since a date and a place at the head would call people to it. */
const calledFor = (snapshot: MeetingSnapshot, say: Say, day: string, style: Panel['houseStyle']): string => {
  const { time, venue } = mainMeeting(snapshot);
  return whenAndWhere(dayAndTime(day, time, style, say), placeInLine(venue), say);
};

const calledOffSentences = (snapshot: MeetingSnapshot, say: Say, dateOf: (date: string | null) => string, style: Panel['houseStyle']): readonly string[] => {
  const { calledOff, date } = mainMeeting(snapshot);
  if (calledOff === undefined || calledOff === null) return [];
  const names = { panel: snapshot.panel.name, date: calledFor(snapshot, say, dateOf(date), style) };
  const reason = calledOff.reason.trim() === '' ? [] : [say('notice-reason', { reason: calledOff.reason.trim() })];
  const { newDate, newTime } = calledOff;
  if (calledOff.kind === 'cancelled') return [say('notice-cancelled', names), ...reason, say('notice-items-carried')];
  if (newDate === null) return [say('notice-postponed-open', names), ...reason];
  const placed = (when: string): string => whenAndWhere(when, newPlaceOf(calledOff), say);
  const moved = newTime === null
    ? say('notice-postponed', { ...names, newDate: placed(dateOf(newDate)) })
    : say('notice-postponed-time', { ...names, newDate: dateOf(newDate), newTime: placed(printedTime(newTime, style)) });
  return [moved, ...reason, say(toFollowPhrase(calledOff))];
};

const headings = { meeting: 'notice-heading', cancelled: 'notice-cancelled-heading', postponed: 'notice-postponed-heading', 'agenda-withdrawn': 'notice-withdrawn-heading' } as const;

/**
 * A notice is public: it says of restricted items their number only where the public may be excluded, and their public title.
 * @param whole the snapshot with everything in it
 */
export const noticeSheet = (whole: MeetingSnapshot, kind: NoticeKind, options: DocumentOptions): NoticeSheet => {
  const open = { ...options, audience: 'public' as const };
  const snapshot = forAudience({ ...whole, minutes: [], paperSections: [] }, open);
  const style = options.style ?? snapshot.panel.houseStyle;
  const say = phraseBook(style, options.phrases);
  const { councilName, panelName, details, signatory } = agendaSheet(whole, open);
  const meeting = mainMeeting(snapshot);
  const items = itemsOf(snapshot, meeting.id).filter(listed);
  const labels = agendaLabels(itemsOf(snapshot, meeting.id));
  const dateOf = (date: string | null): string => (date === null ? say('notice-undated-meeting') : printedDate(date, style));
  const heading = say(headings[kind === 'called-off' ? meeting.calledOff?.kind ?? 'cancelled' : kind]);
  const names = { panel: snapshot.panel.name, date: dateOf(meeting.date) };
  const withdrawn = snapshot.publications?.findLast((publication) => publication.kind === 'agenda-withdrawn');
  const said = {
    meeting: () => [say(callWords[snapshot.panel.law], { panel: panelName }), ...publicSentences(snapshot, items, labels, say)],
    'called-off': () => calledOffSentences(snapshot, say, dateOf, style),
    'agenda-withdrawn': () => [say('notice-withdrawn', names), ...(withdrawn === undefined || withdrawn.reason === '' ? [] : [say('notice-reason', { reason: withdrawn.reason })])],
  }[kind]().map(asSentence);
  const announced = kind === 'meeting' ? 0 : 1;
  return {
    title: meeting.date === null ? say('notice-title-undated', { heading, panel: snapshot.panel.name }) : say('notice-title', { heading, ...names }),
    councilName, panelName, details: kind === 'called-off' ? [] : details, heading, announcement: said.slice(0, announced)[0] ?? null, sentences: said.slice(announced), signatory,
    business: kind !== 'meeting' || items.length === 0 ? null : { heading: say('notice-business'), items: items.map((item) => ({ label: labels.get(item.id) ?? '', title: item.title })) },
    dated: say('notice-dated', { date: printedDate(options.builtOn, style) }),
  };
};
