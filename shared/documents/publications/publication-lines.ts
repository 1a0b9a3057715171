// What the front sheet says of publications after the first: one paragraph each, made from the records (DOMAIN U4).
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { assertNever } from '../../model/assert-never.ts';
import type { AgendaPublication, PublishedChange } from '../../model/publication.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { Id } from '../../model/record.ts';
import { asSentence } from '../../phrases/as-sentence.ts';
import { printedDate, printedShortDate, printedTime } from '../../phrases/dates.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { agendaLabels } from '../../rules/agenda-numbers.ts';
import { accessOfPapers } from '../../rules/paper-access.ts';
import { movedSpan, printedSpans } from './printed-spans.ts';

type Words = { readonly say: Say; readonly style: HouseStyle };

/** A date as it printed, or what stands for one that was not known. */
const dateOr = (date: string, { say, style }: Words): string => (date === '' ? say('notice-undated-meeting') : printedDate(date, style));

const venueNow = (snapshot: MeetingSnapshot): string => {
  const { lines, postcode } = mainMeeting(snapshot).venue;
  return [...lines, ...(postcode === null ? [] : [postcode])].join(', ');
};

/** What a publication changed date, time or venue to: what the next one to change it found there; what stands now where none did. */
const changedTo = ({ what }: PublishedChange, { number }: AgendaPublication, snapshot: MeetingSnapshot, now: string): string =>
  (snapshot.publications ?? []).filter((later) => later.number > number).flatMap(({ changes }) => changes).find((later) => later.what === what)?.text ?? now;

/** The title of a paper that anybody may read: a list of changes has no marking for others, and stands beside what is open. */
const openTitle = (snapshot: MeetingSnapshot, id: Id | null): string | null => {
  const paper = snapshot.papers.find((each) => each.id === id && each.deletedAt === null);
  return paper === undefined || paper.title.trim() === '' || accessOfPapers(snapshot)(paper).level !== 'public' ? null : paper.title.trim();
};

/** The pages that a publication gave a paper; where they are not those it had, those too: whoever has them takes them out. */
const printedPagesOf = (id: Id | null, publication: AgendaPublication, snapshot: MeetingSnapshot, say: Say): string => {
  const spanIn = ({ pages }: AgendaPublication) => pages.find((paper) => paper.id === id)?.span;
  const span = spanIn(publication);
  if (span === undefined) return '';
  const before = (snapshot.publications ?? []).filter(({ number }) => number < publication.number).map(spanIn).findLast((earlier) => earlier !== undefined);
  const isMoved = before !== undefined && (before.start !== span.start || before.end !== span.end || before.after !== span.after);
  return isMoved ? movedSpan(span, before, say) : printedSpans([span], say);
};

/** @param snapshot as the audience may have it @param publication the one that made the change */
export const changeSentence = (change: PublishedChange, publication: AgendaPublication, snapshot: MeetingSnapshot, words: Words): string => {
  const { say, style } = words;
  const items = itemsOf(snapshot, snapshot.meetingId);
  const item = agendaLabels(items).get(change.itemId ?? '') ?? '';
  const title = items.find(({ id }) => id === change.itemId)?.title ?? '';
  const { text } = change;
  const pagesFor = (id: Id | null): string => printedPagesOf(id, publication, snapshot, say);
  const meeting = mainMeeting(snapshot);
  const after = (now: string): string => changedTo(change, publication, snapshot, now);
  const timeOr = (time: string): string => (time === '' ? '-' : printedTime(time, style));
  const venueOr = (venue: string): string => (venue === '' ? '-' : venue);
  switch (change.what) {
    case 'date': return say('changed-date', { before: dateOr(text, words), after: dateOr(after(meeting.date ?? ''), words) });
    case 'time': return say('changed-time', { before: timeOr(text), after: timeOr(after(meeting.time ?? '')) });
    case 'venue': return say('changed-venue', { before: venueOr(text), after: venueOr(after(venueNow(snapshot))) });
    case 'correction':
      if (item === '') return text === '' ? say('changed-sheet') : say('changed-sheet-said', { text });
      return text === '' ? say('changed-words', { item }) : say('changed-words-said', { item, text });
    case 'paper-added': case 'paper-replaced': {
      const paper = openTitle(snapshot, change.paperId);
      const pages = pagesFor(change.paperId);
      return paper === null ? say(change.what, { item, pages }) : say(`${change.what}-titled`, { item, title: paper, pages });
    }
    case 'paper-access': return say('paper-access', { item, pages: pagesFor(change.paperId) });
    case 'item-added': return say('item-added', { item, title });
    case 'item-withdrawn': return say('item-withdrawn', { item, title });
    default: return assertNever(change.what);
  }
};

/** What a publication is besides its changes: the agenda goes, or comes back. Null: its changes say all. */
const actOf = (publication: AgendaPublication, before: AgendaPublication | undefined, say: Say): string | null => {
  if (publication.kind === 'agenda-withdrawn') return say('entry-withdrawn');
  return before?.kind === 'agenda-withdrawn' ? say('entry-again') : null;
};

const standingPhrase = (last: AgendaPublication, before: AgendaPublication | undefined): 'publication-withdrawn' | 'publication-again' | 'publication-amended' => {
  if (last.kind === 'agenda-withdrawn') return 'publication-withdrawn';
  return before?.kind === 'agenda-withdrawn' ? 'publication-again' : 'publication-amended';
};

export type PublicationLines = { /** "Amended on ... (publication 3)". */ readonly standing: string; readonly entries: readonly { readonly lead: string; readonly changes: readonly string[]; readonly reason: string | null }[] };

/**
 * Null before anything was published again.
 * @param snapshot as the audience may have it
 */
export const publicationLines = (snapshot: MeetingSnapshot, words: Words): PublicationLines | null => {
  const { say, style } = words;
  const later = (snapshot.publications ?? []).filter(({ kind }) => kind !== 'first');
  const last = later.at(-1);
  if (last === undefined) return null;
  return {
    standing: say(standingPhrase(last, later.at(-2)), { date: printedDate(last.publishedOn, style), number: String(last.number) }),
    entries: later.map((publication, index) => ({
      lead: say('publication-entry', { number: String(publication.number), date: printedShortDate(publication.publishedOn, style) }),
      changes: [
        ...[actOf(publication, later[index - 1], say)].filter((act) => act !== null),
        ...publication.changes.map((change) => asSentence(changeSentence(change, publication, snapshot, words))),
      ],
      reason: publication.reason === '' ? null : asSentence(say('publication-reason', { reason: publication.reason })),
    })),
  };
};
