// The October meeting of the fixture, held: somebody late, interests, a vote, an urgent item, an exempt one, two sittings. Everybody is invented.
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import { attendanceOf, itemsOf, mainMeeting, membersOf, minutesOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Item, Minute } from '../../../shared/model/meeting.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { asRestricted } from '../../../shared/rules/access.ts';
import { expectedAttendance, kindsWithoutMinute, minutesOfItems } from '../../../shared/rules/life-cycle/start-minutes.ts';
import { makers, proposal } from '../importing/proposal-fixture.ts';

export const paragraphs = (...lines: readonly string[]): TextDoc => ({ type: 'doc', content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });

const resolvedThat = (text: string, id: string): TextDoc['content'][number] => ({
  type: 'resolution', attrs: { start: null, format: 'decimal', kind: 'resolved', recipient: null },
  content: [{ type: 'resolutionPart', attrs: { id }, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }],
});

/** The item of a title that begins so. */
export const itemNamed = (snapshot: MeetingSnapshot, title: string): Item => {
  const item = itemsOf(snapshot, snapshot.meetingId).find((each) => each.title.startsWith(title));
  if (item === undefined) throw new Error(`no item ${title}`);
  return item;
};
export const minuteNamed = (snapshot: MeetingSnapshot, title: string): Minute => {
  const minute = minutesOf(snapshot, snapshot.meetingId).find((each) => each.title.startsWith(title));
  if (minute === undefined) throw new Error(`no minute ${title}`);
  return minute;
};

/** Its minutes a draft, all members present, nothing beside the words yet. */
export const draftMeeting = (): MeetingSnapshot => {
  const result = snapshotOfProposal(proposal(), {}, makers());
  if (!result.ok) throw new Error(result.problem.what);
  const snapshot = result.value;
  const meeting = mainMeeting(snapshot);
  const make = makers();
  const items = asRestricted(itemsOf(snapshot, meeting.id)).filter(({ kind }) => !kindsWithoutMinute.includes(kind));
  const minutes = minutesOfItems(items, meeting, 'accessible', make).map((minute) => {
    if (minute.title.startsWith('Placement')) return { ...minute, text: { ...paragraphs('The Panel considered the places.'), content: [...paragraphs('The Panel considered the places.').content, resolvedThat('That an update on places be submitted to the next Panel meeting.', make.newId())] } };
    if (minute.title.startsWith('Residential')) return { ...minute, title: 'Residential contracts with Kestrel House', publicTitle: 'Residential contracts', text: paragraphs('The price of Kestrel House was agreed at nine hundred.') };
    return minute;
  });
  const attendance = expectedAttendance(meeting, membersOf(snapshot), make).map((row) => ({ ...row, presence: 'present' as const }));
  return { ...snapshot, minutes: [...snapshot.minutes, ...minutes], attendance: [...snapshot.attendance, ...attendance], meetings: snapshot.meetings.map((row) => (row.id === meeting.id ? { ...row, minutesState: 'draft' as const } : row)) };
};

const row = (meetingId: string, order: string) => {
  const { newId } = makers();
  return { id: newId(), createdAt: '2019-10-15T19:00:00.000Z', updatedAt: '2019-10-15T19:00:00.000Z', rev: 1, deletedAt: null, meetingId, order, sample: false };
};

/** The same with everything that can happen at it. */
export const heldMeeting = (): MeetingSnapshot => {
  const snapshot = draftMeeting();
  const id = snapshot.meetingId;
  const [chair, other] = attendanceOf(snapshot, id);
  if (chair === undefined || other === undefined) throw new Error('nobody there');
  const [places, homes, care, contracts] = ['Placement', 'Sufficiency', 'Care Leavers', 'Residential'].map((title) => minuteNamed(snapshot, title));
  const taken = (how: NonNullable<Item['taken']>['how'], reason = '', to: string | null = null): Pick<Item, 'taken'> => ({ taken: { how, reason, to } });
  const itemChange: Readonly<Record<string, Pick<Item, 'taken'>>> = { [itemNamed(snapshot, 'Residential').id]: taken('excluded'), [itemNamed(snapshot, 'LAC Council').id]: taken('deferred', 'The young people were at an exam.', '2019-12-03') };
  return {
    ...snapshot,
    items: snapshot.items.map((item) => ({ ...item, ...itemChange[item.id] })),
    minutes: snapshot.minutes.filter(({ title, meetingId }) => meetingId !== id || !title.startsWith('LAC Council')),
    movements: [
      { ...row(id, 'a0'), attendanceId: other.id, what: 'leaves', minuteId: places?.id ?? '', time: null, reason: 'interest' },
      { ...row(id, 'a1'), attendanceId: other.id, what: 'arrives', minuteId: homes?.id ?? '', time: '18:05', reason: null },
      { ...row(id, 'a2'), attendanceId: chair.id, what: 'leaves-chair', minuteId: care?.id ?? '', time: null, reason: null },
      { ...row(id, 'a3'), attendanceId: other.id, what: 'takes-chair', minuteId: care?.id ?? '', time: null, reason: null },
    ],
    declarations: [
      { ...row(id, 'a0'), attendanceId: other.id, itemId: itemNamed(snapshot, 'Placement').id, minuteId: null, kind: 'disclosable-pecuniary', nature: 'as owner of a guest house', dispensation: false, effect: 'left' },
      { ...row(id, 'a1'), attendanceId: chair.id, itemId: itemNamed(snapshot, 'Care Leavers').id, minuteId: null, kind: 'sensitive', nature: 'lives beside the secret shelter', dispensation: true, effect: 'spoke' },
      { ...row(id, 'a2'), attendanceId: chair.id, itemId: itemNamed(snapshot, 'Residential').id, minuteId: null, kind: 'non-registrable', nature: 'cousin of the owner of Kestrel House', dispensation: false, effect: 'no-part' },
    ],
    votes: [
      { ...row(id, 'a0'), minuteId: places?.id ?? '', partId: null, counts: { for: 1, against: 0, abstained: 1 }, recorded: [{ attendanceId: chair.id, vote: 'for' }], isRecordedVote: false },
      { ...row(id, 'a1'), minuteId: contracts?.id ?? '', partId: null, counts: null, recorded: [{ attendanceId: chair.id, vote: 'for' }, { attendanceId: other.id, vote: 'against' }], isRecordedVote: true },
    ],
    sittings: [
      { ...row(id, 'a0'), date: '2019-10-15', startedAt: '17:30', endedAt: '18:30', ended: 'adjourned', fromMinuteId: null },
      { ...row(id, 'a1'), date: '2019-10-22', startedAt: '17:30', endedAt: '18:40', ended: 'closed', fromMinuteId: contracts?.id ?? null },
    ],
    officerNotes: [{ ...row(id, 'a0'), itemId: null, minuteId: places?.id ?? '', text: 'Ring Kestrel House about the bill.' }],
  };
};
