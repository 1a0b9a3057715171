// Names a record of a meeting as an officer would, and tells where two versions of it differ.
import type { SnapshotTable } from '../../../shared/meeting-file/compare.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { itemsOf } from '../../../shared/model/meeting-snapshot.ts';
import type { Id, RecordBase } from '../../../shared/model/record.ts';
import { printedShortDate } from '../../../shared/phrases/dates.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { recordsOf } from './exchange.ts';
import {
  attendanceFields, consentFields, contributorFields, itemFields, meetingFields, membershipFields, minuteFields, panelFields, paperFields, personFields,
  sectionFields, yearFields,
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

/** A section is as restricted as its paper; what young people agreed to is nobody else's business. */
const isRestricted = ({ items, minutes, papers, paperSections = [], contributors = [], consents = [] }: MeetingSnapshot, id: Id): boolean => {
  const paperId = paperSections.find((section) => section.id === id)?.paperId ?? id;
  return [...contributors, ...consents].some((row) => row.id === id) || [...items, ...minutes, ...papers].some((row) => row.id === paperId && row.access.level !== 'public');
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
