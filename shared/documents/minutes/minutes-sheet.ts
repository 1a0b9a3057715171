// The minutes as words, before any Word: heading, attendance, numbered minutes, procedural notes (DOMAIN 1, M1 to M3).
import type { Access } from '../../model/access.ts';
import { attendanceOf, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Meeting, Minute } from '../../model/meeting.ts';
import type { Id } from '../../model/record.ts';
import type { Block, TextDoc } from '../../model/text.ts';
import { phraseBook, type Say } from '../../phrases/phrase-book.ts';
import { printedDate } from '../../phrases/dates.ts';
import { withMinutesNamed } from '../../phrases/sentences/attendance-for-minute.ts';
import { attendanceSentences } from '../../phrases/sentences/attendance-sentences.ts';
import { pageMarkings, restrictionMarking } from '../../phrases/sentences/exempt-sentences.ts';
import { saysRestriction } from '../../rules/exempt-paragraphs.ts';
import { accessesOfMinutes } from '../../rules/minute-access.ts';
import { factsInSnapshot, withFreshReferences, withReferencesSpelledOut } from '../../rules/minute-references.ts';
import type { PrintedNumber } from '../../rules/minute-numbers.ts';
import { textToBlocks } from '../../model/text-to-blocks.ts';
import { forAudience, markedFor } from '../audience.ts';
import type { DocumentOptions } from '../document-options.ts';
import { draftLine } from '../draft-line.ts';
import { approvedMinutes } from '../../rules/life-cycle/corrected-text.ts';
import { labelsOfMinutes } from './labels-of-minutes.ts';
import { proceedingLines } from './proceedings-entries.ts';
import { saysApologies } from './says-apologies.ts';

export type MinuteEntry =
  | {
      readonly kind: 'minute';
      readonly minuteId: Id;
      /** Without a full stop: "25", "12/18", "12A". */
      readonly label: string;
      readonly title: string;
      readonly marking: string | null;
      readonly text: TextDoc;
    }
  | { readonly kind: 'procedural-note'; readonly minuteId: Id; readonly text: TextDoc };

export type MinutesSheet = {
  readonly title: string;
  /** Above the panel's name, where it is known. */
  readonly councilName: string | null;
  readonly panelName: string;
  readonly heading: string;
  readonly date: string | null;
  /** "Extraordinary meeting"; null: an ordinary one. */
  readonly kind: string | null;
  /** One paragraph each, in printed order. */
  readonly attendance: readonly string[];
  readonly entries: readonly MinuteEntry[];
  readonly pageHead: readonly string[];
};

/** Imported minutes that print their own marking, in the title or first in the text, print it as they did. */
const marksItself = ({ title, text }: Minute, access: Access): boolean =>
  [title, textToBlocks(text)[0]?.text ?? ''].some((words) => saysRestriction(words, access));

type Labels = ReadonlyMap<Id, PrintedNumber>;

const attendanceParagraphs = (snapshot: MeetingSnapshot, meeting: Meeting, minutes: readonly Minute[], labels: Labels, say: Say): string[] => {
  const rows = withMinutesNamed(attendanceOf(snapshot, meeting.id), minutes, labels);
  const asRecorded = meeting.minutesImported !== null;
  const inText = saysApologies(minutes, rows);
  const words = { say, lacCouncilTerm: snapshot.panel.lacCouncilTerm, people: snapshot.people };
  const sentences = attendanceSentences(rows, words, { asRecorded, noApologies: !asRecorded && rows.length > 0 && rows.every(({ presence }) => presence !== 'not-recorded') && !inText });
  return [
    sentences.present,
    sentences.alsoPresent,
    sentences.youngPeople,
    ...sentences.attendedForMinute,
    sentences.remote,
    inText ? null : sentences.apologies,
  ].filter((sentence) => sentence !== null);
};

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** What stands between minutes, made from a record. */
const noteOf = (id: string, line: string): MinuteEntry => ({ kind: 'procedural-note', minuteId: id, text: { type: 'doc', content: [paragraph(line)] } });

/** A note has no heading: words that stand in its title, as those of a minute that was made one, are its first line in a draft, where they stop publication (`note-titled`). Minutes that went out print without them, as they did. */
const noteText = ({ title, text }: Minute, draft: boolean): TextDoc => (!draft || title.trim() === '' ? text : { ...text, content: [paragraph(title.trim()), ...text.content] });

/**
 * @param whole the snapshot with everything in it; what the audience may not have is left out here
 * @param meetingId the meeting that the minutes record; it must be in the snapshot (a bug otherwise: throws)
 */
export const minutesSheet = (whole: MeetingSnapshot, meetingId: Id, options: DocumentOptions): MinutesSheet => {
  const audience = options.audience ?? 'public';
  const labels = new Map(whole.meetings.filter((m) => m.id === meetingId).flatMap((meeting) => [...labelsOfMinutes(whole, meeting)]));
  const snapshot = forAudience({ ...whole, paperSections: [] }, options);
  const meeting = snapshot.meetings.find((candidate) => candidate.id === meetingId);
  if (meeting === undefined) throw new Error('The snapshot does not hold that meeting');
  const { panel } = snapshot;
  const style = options.style ?? panel.houseStyle;
  const say = phraseBook(style, options.phrases);
  const known = factsInSnapshot(whole);
  const spelledOut = (text: TextDoc): TextDoc => withReferencesSpelledOut(withFreshReferences(text, (id) => known.get(id) ?? null), { say, style, on: meeting.date });
  const minutes = approvedMinutes(snapshot, meetingId, minutesOf(snapshot, meetingId).map((minute) => ({ ...minute, text: spelledOut(minute.text) })));
  const accesses = accessesOfMinutes(whole, meetingId);
  const accessOf = ({ id, access }: Minute): Access => accesses.get(id) ?? access;
  const lines = proceedingLines(snapshot, meeting, minutes, { say, style, lacCouncilTerm: panel.lacCouncilTerm, people: snapshot.people });
  const draft = meeting.minutesState !== 'published' && meeting.minutesState !== 'approved';
  const provisional = minutes.some((minute) => labels.get(minute.id)?.provisional === true);
  return {
    title:
      meeting.date === null
        ? say('minutes-title-undated', { panel: panel.name })
        : say('minutes-title', { panel: panel.name, date: printedDate(meeting.date, style) }),
    councilName: panel.councilName.trim() === '' ? null : panel.councilName,
    panelName: meeting.bodyAsPrinted ?? panel.name,
    heading: say('minutes-heading'),
    date: meeting.date === null ? null : printedDate(meeting.date, style),
    attendance: attendanceParagraphs(snapshot, meeting, minutes, labels, say),
    kind: meeting.kind === 'ordinary' ? null : say(meeting.kind === 'extraordinary' ? 'extraordinary-meeting' : 'special-meeting'),
    entries: [
      ...lines.first.map((line, at) => noteOf(`first-${at}`, line)),
      ...minutes.flatMap((minute): MinuteEntry[] => [
        ...(lines.before.get(minute.id) ?? []).map((line, at) => noteOf(`${minute.id}-before-${at}`, line)),
        minute.kind === 'procedural-note'
          ? { kind: 'procedural-note', minuteId: minute.id, text: noteText(minute, draft) }
          : {
              kind: 'minute',
              minuteId: minute.id,
              label: labels.get(minute.id)?.label ?? '',
              title: minute.title,
              marking: audience === 'members' && marksItself(minute, accessOf(minute)) ? null : restrictionMarking(accessOf(minute), panel.law, say),
              text: lines.textOf(minute),
            },
      ]),
      ...lines.last.map((line, at) => noteOf(`last-${at}`, line)),
    ],
    pageHead: [
      ...(draft ? [draftLine(say, options.builtOn, style, provisional)] : []),
      ...(meeting.minutesState === 'published' && panel.marksUnapproved === true ? [say('unapproved')] : []),
      ...pageMarkings(markedFor([...accesses.values()], options), say),
    ],
  };
};
