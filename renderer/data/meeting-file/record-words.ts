// What the records of a meeting say, field by field in an officer's words, so that two versions can be read side by side.
import { monthNames } from '../../../shared/model/dates.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import type { Access } from '../../../shared/model/access.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Attendance, Item, Meeting, Minute } from '../../../shared/model/meeting.ts';
import type { Consent, Contributor } from '../../../shared/model/contributor.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { Correction, Declaration, Movement, OfficerNote, Sitting, Vote } from '../../../shared/model/proceedings.ts';
import type { Paper, PaperSection } from '../../../shared/model/paper.ts';
import type { Membership, MunicipalYear, Panel, Person, Venue } from '../../../shared/model/panel.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { printedShortDate } from '../../../shared/phrases/dates.ts';

/** `key` is compared instead of the text where the text also tells of other records. */
export type Field = readonly [label: string, text: string, key?: string];

/** "first-name" as "first name". */
const said = (value: string): string => value.replaceAll('-', ' ');
const yesOrNo = (value: boolean): string => (value ? 'Yes' : 'No');
const day = (date: IsoDate | null): string => (date === null ? '' : printedShortDate(date, 'accessible'));
const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');
const place = (venue: Venue | null): string => joined([...(venue?.lines ?? []), venue?.postcode]);
const who = (signatory: { readonly name: string; readonly post: string } | null): string => joined([signatory?.name, signatory?.post]);
const access = ({ level, paragraphs, reason }: Access): string => joined([level, paragraphs.length === 0 ? null : `paragraph ${paragraphs.join(' and ')}`, reason]);
const deletion = (record: { readonly deletedAt: string | null }): Field => ['Deleted', yesOrNo(record.deletedAt !== null)];

type Ordered = { readonly id: string; readonly order: string; readonly meetingId: string; readonly deletedAt: string | null };
const position = (row: Ordered, rows: readonly Ordered[]): Field => {
  const list = rows.filter((other) => other.meetingId === row.meetingId && (other.deletedAt === null || other.id === row.id)).sort(byOrder);
  return ['Place in the order', `${list.findIndex(({ id }) => id === row.id) + 1} of ${list.length}`, row.order];
};

/** "on 1 April" for a day of each year. */
const restart = ({ scope, restart: at = 'annual-meeting', restartOn = '04-01' }: Panel['minuteNumbering']): string => {
  if (scope === 'meeting') return 'at each meeting';
  if (at !== 'date') return at === 'never' ? 'never' : 'after the annual meeting';
  return `on ${Number(restartOn.slice(3))} ${monthNames[Number(restartOn.slice(0, 2)) - 1] ?? ''}`;
};

export const panelFields = (panel: Panel): Field[] => [
  ['Name', panel.name], ['Council', panel.councilName], ['Called in the text', panel.bodyNoun], ['Young people’s council', panel.lacCouncilTerm],
  ['Access law', panel.law], ['Minute numbers', `${panel.minuteNumbering.format}, run on in the ${panel.minuteNumbering.scope}`], ['Numbers begin again', restart(panel.minuteNumbering)],
  ['House style', panel.houseStyle], ['Signed by', who(panel.signatory)], ['Usual place', place(panel.usualVenue)], ['Usual time', panel.usualTime ?? ''],
  ['Usual agenda', panel.template.map((slot) => slot.title).join('\n')], deletion(panel),
];

export const yearFields = (year: MunicipalYear): Field[] => [['Name', year.name], ['Starts on', day(year.startsOn)], deletion(year)];

export const personFields = (person: Person): Field[] => [
  ['Name', person.name], ['Councillor', yesOrNo(person.councillor)], ['Post', person.post ?? ''], ['Young person', yesOrNo(person.youngPerson)],
  ['Printed', said(person.displayRule)], deletion(person),
];

export const membershipFields = (row: Membership): Field[] => [
  ['Role', said(row.role)], ['Votes', yesOrNo(row.voting)], ['In brackets after the name', row.rolesAsPrinted ?? row.printedRoles.join(', ')],
  ['Representing', row.representing ?? ''], ['From', day(row.from)], ['To', day(row.to)], deletion(row),
];

export const meetingFields = (meeting: Meeting): Field[] => [
  ['Day', day(meeting.date)], ['Time', meeting.time ?? ''], ['Place', place(meeting.venue)], ['Kind', meeting.kind], ['Signed by', who(meeting.signatory)],
  ['Body as printed', meeting.bodyAsPrinted ?? ''], ['Agenda', joined([meeting.agendaState, day(meeting.agendaPublishedOn)])],
  ['Minutes', joined([meeting.minutesState, day(meeting.minutesPublishedOn)])], deletion(meeting),
];

export const itemFields = (item: Item, { items }: MeetingSnapshot): Field[] => [
  ['Title', item.title], ['Public title', item.publicTitle ?? ''], ['Lines under the title', item.subLines.join('\n')], ['Presented by', item.presenter ?? ''],
  ['Chair’s reason', item.note?.text ?? ''], ['Access', access(item.access)], ['Kind', said(item.kind)], ['Under the item before', yesOrNo(item.sub)],
  ['Resolution', item.resolutionText ?? ''], ['Minutes of', day(item.refersTo?.minutesOf ?? null)],
  ['Next meeting', joined([...(item.nextMeeting?.dates ?? []).map(day), item.nextMeeting?.time])],
  ['Printed pages', item.printedPages === null ? (item.printedToFollow === true ? 'To follow' : '') : `${item.printedPages.start} to ${item.printedPages.end}`], ['Printed number', item.printedLabel ?? ''],
  ['Pages of the minutes as counted', String(item.countedMinutes?.pages ?? '')], position(item, items), deletion(item),
];

export const attendanceFields = (row: Attendance, { attendance }: MeetingSnapshot): Field[] => [
  ['Name', row.name], ['Presence', said(row.presence)], ['As', said(row.capacity)], ['In the chair', yesOrNo(row.presiding)], ['Taking part', said(row.mode)],
  ['Post', row.post ?? ''], ['In place of', row.substituteFor ?? ''], ['For minute', joined([row.forMinute?.number, row.forMinute?.title])],
  ['Printed', said(row.displayRule)], position(row, attendance), deletion(row),
];

export const minuteFields = (minute: Minute, { minutes, items }: MeetingSnapshot): Field[] => [
  ['Title', minute.title], ['Text', textToBlocks(minute.text).map((block) => block.text).join('\n')], ['Public title', minute.publicTitle ?? ''],
  ['Public summary', minute.publicSummary ?? ''], ['Access', access(minute.access)], ['Number', minute.printedLabel ?? String(minute.number ?? '')],
  ['Kind', said(minute.kind)], ['Of agenda item', items.find(({ id }) => id === minute.itemId)?.title ?? ''], position(minute, minutes), deletion(minute),
];

export const paperFields = (paper: Paper, { papers, items }: MeetingSnapshot): Field[] => [
  ['Title', paper.title], ['Text', paper.text], ['Access', access(paper.access)], ['Kind', said(paper.kind)],
  ['Of agenda item', items.find(({ id }) => id === paper.itemId)?.title ?? ''],
  ['Belongs to', papers.find(({ id }) => id === paper.belongsTo?.paperId)?.title ?? ''], ['As', said(paper.belongsTo?.as ?? '')],
  ['File', paper.file?.fileName ?? '', paper.file?.sha256 ?? ''], ['Printed as a sheet only', yesOrNo(paper.asSlip ?? false)],
  ['Still expected from', joined([paper.toFollow?.owner, day(paper.toFollow?.dueOn ?? null), paper.toFollow?.note])],
  ['Pages as counted', String(paper.countedPages ?? '')], position(paper, papers), deletion(paper),
];

export const sectionFields = (section: PaperSection, { paperSections }: MeetingSnapshot): Field[] => [
  ['Heading', section.heading], ['Text', textToBlocks(section.text).map((block) => block.text).join('\n')],
  ...section.fields.map((field): Field => [field.label, field.value]), ['Not applicable', yesOrNo(section.notApplicable)],
  position(section, (paperSections ?? []).filter(({ paperId }) => paperId === section.paperId)), deletion(section),
];

export const contributorFields = (row: Contributor): Field[] => [
  ['Name', row.name], ['Role', row.role], ['As agreed', row.agreedForm], ['Printed', said(row.displayRule)], deletion(row),
];

export const consentFields = (row: Consent): Field[] => [
  ['About', row.about], ['Given by', joined([said(row.givenBy), row.givenByName])], ['Given on', day(row.givenOn)], ['Until', day(row.until)],
  ['Withdrawn on', day(row.withdrawnOn)], deletion(row),
];

const present = ({ attendance }: MeetingSnapshot, id: string): string => attendance.find((row) => row.id === id)?.name ?? '';
const minuteTitle = ({ minutes }: MeetingSnapshot, id: string | null): string => minutes.find((row) => row.id === id)?.title ?? '';

export const sittingFields = (row: Sitting, s: MeetingSnapshot): Field[] => [
  ['Day', day(row.date)], ['Began', row.startedAt ?? ''], ['Ended', row.endedAt ?? ''], ['How it ended', row.ended ?? ''], ['From minute', minuteTitle(s, row.fromMinuteId)], deletion(row),
];

export const movementFields = (row: Movement, s: MeetingSnapshot): Field[] => [
  ['Who', present(s, row.attendanceId)], ['What', said(row.what)], ['At minute', minuteTitle(s, row.minuteId)], ['Time', row.time ?? ''], ['Why', row.reason ?? ''], deletion(row),
];

/** What was announced before the meeting and not confirmed is no declaration: what it does to the member's part in an item is not known yet, whatever stands in its row. */
export const declarationFields = (row: Declaration, s: MeetingSnapshot): Field[] => {
  const declared = (text: string): string => (row.announced === true ? '' : text);
  return [
    ['Who', present(s, row.attendanceId)], ['Declared', row.announced === true ? 'Not yet: announced before the meeting' : 'Yes'], ['Kind', said(row.kind)], ['Interest', row.nature],
    ['Dispensation', declared(yesOrNo(row.dispensation))], ['Effect', declared(said(row.effect))],
    ['Item', s.items.find(({ id }) => id === row.itemId)?.title ?? ''], ['In minute', minuteTitle(s, row.minuteId)], deletion(row),
  ];
};

export const voteFields = (row: Vote, s: MeetingSnapshot): Field[] => [
  ['Minute', minuteTitle(s, row.minuteId)], ['Recorded vote', yesOrNo(row.isRecordedVote)],
  ['Counted', row.counts === null ? '' : `${row.counts.for} for, ${row.counts.against} against, ${row.counts.abstained} abstained`],
  ['Names', row.recorded.map((each) => `${present(s, each.attendanceId)}: ${each.vote}`).join('\n')], deletion(row),
];

const parts = { 'title': 'its title', 'public-title': 'its public title', 'public-summary': 'its public summary' } as const;

const correctedPart = ({ of = 'text' }: Correction): Field[] => (of === 'text' || of === 'attendance' ? [] : [['Of', parts[of]]]);

export const correctionFields = (row: Correction, s: MeetingSnapshot): Field[] => [row.minuteId === null ? ['Of', 'the attendance'] : ['Minute', minuteTitle(s, row.minuteId)], ...correctedPart(row), ['Instead of', row.was], ['Read', row.becomes], deletion(row)];

export const officerNoteFields = (row: OfficerNote): Field[] => [['Note', row.text], deletion(row)];

export const followUpFields = (row: FollowUp): Field[] => [
  ['What', row.what], ['Who', row.who ?? ''], ['To whom', row.to ?? ''], ['Due', said(row.due.kind) + ('date' in row.due ? ` ${day(row.due.date)}` : 'text' in row.due ? ` ${row.due.text}` : '')],
  ['Stands', `${row.standing}, ${said(row.state.kind)}`], ['Reason', 'reason' in row.state ? row.state.reason : ''], deletion(row),
];
