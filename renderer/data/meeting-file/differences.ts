// Names a record of a meeting as an officer would, and tells where two versions of it differ.
import type { SnapshotTable } from '../../../shared/meeting-file/compare.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { itemsOf } from '../../../shared/model/meeting-snapshot.ts';
import type { Id, RecordBase } from '../../../shared/model/record.ts';
import { printedShortDate } from '../../../shared/phrases/dates.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { recordsOf } from './exchange.ts';
import {
  attendanceFields, consentFields, contributorFields, correctionFields, declarationFields, followUpFields, itemFields, meetingFields, membershipFields, minuteFields,
  movementFields, officerNoteFields, panelFields, paperFields, personFields, sectionFields, sittingFields, voteFields, yearFields,
} from './record-words.ts';
import type { Field } from './record-words.ts';

/** One field that differs: what it says here and what the file says; empty: nothing. */
export type FieldDifference = { readonly label: string; readonly mine: string; readonly theirs: string };
/** A record that was changed on both sides; `what` names it ("Item 5, “Fostering service”"). */
export type Difference = {
  readonly id: Id;
  readonly table: SnapshotTable;
  readonly what: string;
  readonly fields: readonly FieldDifference[];
  /** Not for publication on either side. */
  readonly isRestricted: boolean;
  /** The file's side deleted it, and it stands here. */
  readonly isDeletion: boolean;
};

type Said = { readonly what: string; readonly fields: readonly Field[] };

const found = <T extends RecordBase>(rows: readonly T[], id: Id, say: (row: T) => Said): Said | null => {
  const row = rows.find((each) => each.id === id);
  return row === undefined ? null : say(row);
};

/** " of 14 July 2026" for a record of an earlier meeting that came with this one. */
const ofEarlier = (snapshot: MeetingSnapshot, meetingId: Id): string => {
  const date = snapshot.meetings.find(({ id }) => id === meetingId)?.date ?? null;
  return meetingId === snapshot.meetingId || date === null ? '' : ` of ${printedShortDate(date, 'accessible')}`;
};

const nameOf = (snapshot: MeetingSnapshot, personId: Id): string => snapshot.people.find(({ id }) => id === personId)?.name ?? 'somebody';

const presentName = (snapshot: MeetingSnapshot, attendanceId: Id): string => snapshot.attendance.find(({ id }) => id === attendanceId)?.name ?? 'somebody';

/** What a snapshot says of one record; null where it doesn't have it. */
const sayRecord = (snapshot: MeetingSnapshot, table: SnapshotTable, id: Id): Said | null => {
  switch (table) {
    case 'panel': return found([snapshot.panel], id, (row) => ({ what: `The panel, ${row.name}`, fields: panelFields(row) }));
    case 'municipalYears': return found(snapshot.municipalYears, id, (row) => ({ what: `Municipal year ${row.name}`, fields: yearFields(row) }));
    case 'people': return found(snapshot.people, id, (row) => ({ what: row.name, fields: personFields(row) }));
    case 'memberships': return found(snapshot.memberships, id, (row) => ({ what: `Membership of ${nameOf(snapshot, row.personId)}`, fields: membershipFields(row) }));
    case 'meetings': return found(snapshot.meetings, id, (row) => ({ what: `Day, place and state of the meeting${ofEarlier(snapshot, id)}`, fields: meetingFields(row) }));
    case 'items':
      return found(snapshot.items, id, (row) => {
        const label = agendaLabels(itemsOf(snapshot, row.meetingId)).get(id);
        return { what: `${label === undefined ? 'Item' : `Item ${label},`} “${row.title}”${ofEarlier(snapshot, row.meetingId)}`, fields: itemFields(row, snapshot) };
      });
    case 'attendance': return found(snapshot.attendance, id, (row) => ({ what: `Attendance of ${row.name}${ofEarlier(snapshot, row.meetingId)}`, fields: attendanceFields(row, snapshot) }));
    case 'minutes': return found(snapshot.minutes, id, (row) => ({ what: `Minute “${row.title}”${ofEarlier(snapshot, row.meetingId)}`, fields: minuteFields(row, snapshot) }));
    case 'paperSections':
      return found(snapshot.paperSections ?? [], id, (row) => ({ what: `Section “${row.heading}” of “${snapshot.papers.find((paper) => paper.id === row.paperId)?.title ?? 'a paper'}”`, fields: sectionFields(row, snapshot) }));
    case 'contributors': return found(snapshot.contributors ?? [], id, (row) => ({ what: `Contributor ${row.name}`, fields: contributorFields(row) }));
    case 'consents': return found(snapshot.consents ?? [], id, (row) => ({ what: `Consent of ${row.givenByName}`, fields: consentFields(row) }));
    case 'sittings': return found(snapshot.sittings ?? [], id, (row) => ({ what: `A sitting${ofEarlier(snapshot, row.meetingId)}`, fields: sittingFields(row, snapshot) }));
    case 'movements': return found(snapshot.movements ?? [], id, (row) => ({ what: `Coming or going of ${presentName(snapshot, row.attendanceId)}`, fields: movementFields(row, snapshot) }));
    case 'declarations': return found(snapshot.declarations ?? [], id, (row) => ({ what: `${row.announced === true ? 'Interest announced by' : 'Declaration of'} ${presentName(snapshot, row.attendanceId)}`, fields: declarationFields(row, snapshot) }));
    case 'votes': return found(snapshot.votes ?? [], id, (row) => ({ what: `A vote${ofEarlier(snapshot, row.meetingId)}`, fields: voteFields(row, snapshot) }));
    case 'corrections': return found(snapshot.corrections ?? [], id, (row) => ({ what: `A correction of the minutes${ofEarlier(snapshot, row.meetingId)}`, fields: correctionFields(row, snapshot) }));
    case 'officerNotes': return found(snapshot.officerNotes ?? [], id, (row) => ({ what: 'A note of the office', fields: officerNoteFields(row) }));
    case 'followUps': return found(snapshot.followUps ?? [], id, (row) => ({ what: `Follow-up “${row.what}”`, fields: followUpFields(row) }));
    case 'papers': return found(snapshot.papers, id, (row) => ({ what: `Paper “${row.title}”${ofEarlier(snapshot, row.meetingId)}`, fields: paperFields(row, snapshot) }));
  }
};

/** The record's name in the first of the two that has it. */
export const recordName = (snapshots: readonly MeetingSnapshot[], table: SnapshotTable, id: Id): string => {
  for (const snapshot of snapshots) {
    const name = sayRecord(snapshot, table, id)?.what;
    if (name !== undefined) return name;
  }
  return 'A record';
};

/** A section is as restricted as its paper; what young people agreed to, interests and the office's notes are nobody else's business. */
const isRestricted = ({ items, minutes, papers, paperSections = [], contributors = [], consents = [], declarations = [], officerNotes = [], followUps = [], corrections = [] }: MeetingSnapshot, id: Id): boolean => {
  const paperId = paperSections.find((section) => section.id === id)?.paperId ?? corrections.find((row) => row.id === id)?.minuteId ?? id;
  return [...contributors, ...consents, ...declarations, ...officerNotes].some((row) => row.id === id) || [...items, ...minutes, ...papers, ...followUps].some((row) => row.id === paperId && row.access.level !== 'public');
};

const isDeletedIn = (snapshot: MeetingSnapshot, id: Id): boolean => recordsOf(snapshot).some((row) => row.id === id && row.deletedAt !== null);

/** Where the two versions of a record differ, in words; details that nobody reads are one line. */
export const differenceOf = (mine: MeetingSnapshot, theirs: MeetingSnapshot, table: SnapshotTable, id: Id): Difference => {
  const [here, there] = [sayRecord(mine, table, id), sayRecord(theirs, table, id)];
  const others = new Map((there?.fields ?? []).map((field) => [field[0], field]));
  const fields = (here?.fields ?? []).flatMap(([label, text, key = text]): FieldDifference[] => {
    const [, theirText = '', theirKey = theirText] = others.get(label) ?? [];
    return key === theirKey ? [] : [{ label, mine: text, theirs: theirText }];
  });
  const unseen: FieldDifference = { label: 'Details that do not print', mine: 'As they are here', theirs: 'As they are in the file' };
  return {
    id, table, what: recordName([mine, theirs], table, id), fields: fields.length === 0 ? [unseen] : fields,
    isRestricted: isRestricted(mine, id) || isRestricted(theirs, id),
    isDeletion: isDeletedIn(theirs, id) && !isDeletedIn(mine, id),
  };
};
