// The agenda's front sheet as words, before any Word: the document and the screen's preview both print this (DOMAIN 1).
import type { Access } from '../../model/access.ts';
import { itemsOf, mainMeeting, membersOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Signatory } from '../../model/panel.ts';
import type { Id } from '../../model/record.ts';
import { phraseBook, type Say } from '../../phrases/phrase-book.ts';
import { printedDate, printedTime } from '../../phrases/dates.ts';
import { pageMarkings } from '../../phrases/sentences/exempt-sentences.ts';
import { membershipSentence } from '../../phrases/sentences/membership-sentence.ts';
import { forAudience, markedFor } from '../audience.ts';
import type { DocumentOptions } from '../document-options.ts';
import { draftLine } from '../draft-line.ts';
import { publicationLines, type PublicationLines } from '../publications/publication-lines.ts';
import { agendaLines, type AgendaLine } from './agenda-lines.ts';

export type Labelled = { readonly label: string; readonly text: string };

export type AgendaSheet = {
  /** For the file's properties. */
  readonly title: string;
  /** Above the panel's name, where it is known. */
  readonly councilName: string | null;
  readonly panelName: string;
  /** Venue, date and time, as far as they are known. */
  readonly details: readonly Labelled[];
  readonly heading: string;
  /** What changed since it was first published; null: nothing. */
  readonly publication: PublicationLines | null;
  readonly lines: readonly AgendaLine[];
  readonly membership: { readonly heading: string; readonly sentence: string } | null;
  readonly signatory: readonly string[];
  /** On each page: the draft's line, and what in the members' version is not for publication. */
  readonly pageHead: readonly string[];
};

const venueText = (lines: readonly string[], postcode: string | null): string =>
  [...lines, ...(postcode === null ? [] : [postcode])].join(', ');

const signatoryLines = (signatory: Signatory | null, say: Say): string[] =>
  signatory === null
    ? []
    : [signatory.name === '' ? '' : say('signatory-name', signatory), signatory.post === '' ? '' : say('signatory-post', signatory)].filter((line) => line !== '');

/**
 * @param whole the snapshot with everything in it; what the audience may not have is left out here
 * @param alsoMarked of what stands on the same sheets beside the agenda: the titles in a list of papers
 * @param prints whether an item prints: what restricts the others marks no page
 */
export const agendaSheet = (whole: MeetingSnapshot, options: DocumentOptions, alsoMarked: readonly Access[] = [], prints: (itemId: Id) => boolean = () => true): AgendaSheet => {
  // The texts of minutes and papers are not on the front sheet: its preview follows each key without them.
  const snapshot = forAudience({ ...whole, minutes: [], paperSections: [] }, options);
  const style = options.style ?? snapshot.panel.houseStyle;
  const say = phraseBook(style, options.phrases);
  const meeting = mainMeeting(snapshot);
  const { panel } = snapshot;
  const panelName = meeting.bodyAsPrinted ?? panel.name;
  const venue = venueText(meeting.venue.lines, meeting.venue.postcode);
  const members = membershipSentence(membersOf(snapshot), say, panel.lacCouncilTerm);
  const withdrawn = snapshot.publications?.at(-1);
  const accesses = [...itemsOf(snapshot, meeting.id).filter(({ id }) => prints(id)).map((item) => item.access), ...alsoMarked];
  return {
    title:
      meeting.date === null
        ? say('agenda-title-undated', { panel: panel.name })
        : say('agenda-title', { panel: panel.name, date: printedDate(meeting.date, style) }),
    councilName: panel.councilName.trim() === '' ? null : panel.councilName,
    panelName,
    details: [
      ...(venue === '' ? [] : [{ label: say('venue'), text: venue }]),
      ...(meeting.date === null ? [] : [{ label: say('date'), text: printedDate(meeting.date, style) }]),
      ...(meeting.time === null ? [] : [{ label: say('time'), text: printedTime(meeting.time, style) }]),
    ],
    heading: say('agenda-heading'),
    publication: publicationLines(snapshot, { say, style }),
    lines: agendaLines(snapshot, { say, style, pageRanges: options.pageRanges ?? null, lateRanges: options.lateRanges, pageBookmarks: options.pageBookmarks }),
    membership: members === null ? null : { heading: say('membership-heading', { panel: panel.name }), sentence: members },
    signatory: signatoryLines(meeting.signatory, say),
    pageHead: [
      ...(meeting.calledOff === undefined || meeting.calledOff === null ? [] : [say(meeting.calledOff.kind === 'cancelled' ? 'head-cancelled' : 'head-postponed')]),
      ...(meeting.agendaState === 'published' ? [] : [draftLine(say, options.builtOn, style, false)]),
      ...(withdrawn?.kind === 'agenda-withdrawn' ? [say('agenda-withdrawn', { date: printedDate(withdrawn.publishedOn, style) })] : []),
      ...pageMarkings(markedFor(accesses, options), say),
    ],
  };
};
