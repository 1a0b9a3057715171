// What a councillor told the officer before the meeting: taken in once, taken back whole, in the minutes only where it was declared, and never against what is recorded.
import { describe, expect, it } from 'vitest';
import { listAttendance, updateAttendance } from '../../../renderer/data/attendance-repository.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { startMinutes } from '../../../renderer/data/commands/start-minutes.ts';
import { takeReply } from '../../../renderer/data/commands/take-reply.ts';
import { listItems, updateItem } from '../../../renderer/data/items-repository.ts';
import { differenceOf } from '../../../renderer/data/meeting-file/differences.ts';
import { addMember } from '../../../renderer/data/people-repository.ts';
import { listAnnounced, listDeclarations, updateProceeding } from '../../../renderer/data/proceedings-repository.ts';
import { readReplyFacts } from '../../../renderer/data/reply-facts.ts';
import { readRoomFacts } from '../../../renderer/data/room-facts.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { proceedingsFindings } from '../../../shared/checking/proceedings-findings.ts';
import { openProceedings, proceedingsForAll } from '../../../shared/documents/open-proceedings.ts';
import type { ReplyPayload } from '../../../shared/meeting-file/reply-payload.ts';
import { declarationsOf } from '../../../shared/model/meeting-snapshot.ts';
import { nextMeetingOf } from '../../../shared/rules/life-cycle/next-meeting.ts';
import { nameKey, onlyOneNamed } from '../../../shared/rules/same-name.ts';
import { must, openTestMeeting, problemOf } from './open-test-data.ts';

const withMembers = async () => {
  const data = await openTestMeeting();
  const { context, panel, meeting } = data;
  const member = async (name: string, role: 'chair' | 'member') => must(await addMember(context, { panelId: panel.id, person: { name, councillor: true }, role })).person.id;
  const chairId = await member("Niamh D'Arcy", 'chair');
  const personId = await member('Siân O’Hara', 'member');
  await member('Piers Oakley', 'member');
  const item = (await listItems(context.db, meeting.id)).at(-1);
  if (item === undefined) throw new Error('no item');
  const about = { schema: 'orderpaper-reply/1' as const, from: "Cllr Siân O'Hara", panel: { id: panel.id, name: panel.name }, meeting: { id: meeting.id, date: meeting.date } };
  const apologies: ReplyPayload = { ...about, as: 'apologies', words: '' };
  const interest: ReplyPayload = { ...about, as: 'interest', item: { id: item.id, label: '9' }, kind: 'non-registrable', words: 'CANARY: my sister\nworks there' };
  return { ...data, item, apologies, interest, personId, chairId };
};

describe('apologies', () => {
  it('are on the attendance before the minutes are started, keep their place in them, and go as they came', async () => {
    const { context, meeting, personId, apologies } = await withMembers();
    const take = () => takeReply(context, { meetingId: meeting.id, personId, reply: apologies });
    expect(must(await take())).toBe('taken');
    expect(must(await take())).toBe('same');
    must(await undo(context, meeting.id));
    expect(await listAttendance(context.db, meeting.id)).toEqual([]);
    must(await take());
    must(await startMinutes(context, { meetingId: meeting.id }));
    expect((await listAttendance(context.db, meeting.id)).map(({ name, presence, presiding }) => [name, presence, presiding])).toEqual([
      ["Niamh D'Arcy", 'not-recorded', true], ['Siân O’Hara', 'apologies', false], ['Piers Oakley', 'not-recorded', false],
    ]);
  });

  it('of the Chair leave nobody presiding, and of who is recorded as present change nothing', async () => {
    const { context, meeting, chairId, personId, apologies } = await withMembers();
    must(await takeReply(context, { meetingId: meeting.id, personId: chairId, reply: apologies }));
    must(await startMinutes(context, { meetingId: meeting.id }));
    const [chair, row] = await listAttendance(context.db, meeting.id);
    expect(chair).toMatchObject({ presence: 'apologies', presiding: false });
    must(await updateAttendance(context, { meetingId: meeting.id, id: row?.id ?? '', rev: row?.rev ?? 0, patch: { presence: 'present' } }));
    expect(problemOf(await takeReply(context, { meetingId: meeting.id, personId, reply: apologies }))).toBe('is-present');
  });

  it('of somebody who is no member, or for minutes that are out, are refused with nothing written', async () => {
    const { context, meeting, personId, apologies } = await withMembers();
    expect(problemOf(await takeReply(context, { meetingId: meeting.id, personId: '01900000-0000-7000-8000-000000000077', reply: apologies }))).toBe('no-member');
    await context.db.meetings.update(meeting.id, { minutesState: 'published' });
    expect(problemOf(await takeReply(context, { meetingId: meeting.id, personId, reply: apologies }))).not.toBe('none');
    expect(await listAttendance(context.db, meeting.id)).toEqual([]);
  });
});

describe('an interest that was announced', () => {
  it('prints nowhere and bars nobody until it is confirmed', async () => {
    const { context, meeting, personId, item, interest } = await withMembers();
    const take = () => takeReply(context, { meetingId: meeting.id, personId, reply: interest });
    expect(must(await take())).toBe('taken');
    expect(must(await take())).toBe('same');
    const [announced] = await listAnnounced(context.db, meeting.id);
    expect(announced).toMatchObject({ itemId: item.id, minuteId: null, nature: 'CANARY: my sister works there', announced: true });
    expect(await listDeclarations(context.db, meeting.id)).toEqual([]);
    expect((await readRoomFacts(context.db, meeting.id))?.declarations).toEqual([]);
    const snapshot = must(await readSnapshot(context.db, meeting.id));
    expect(declarationsOf(snapshot, meeting.id)).toEqual([]);
    expect(JSON.stringify([proceedingsForAll(snapshot), openProceedings(snapshot, () => false, () => false)])).not.toContain('CANARY');
    const left = proceedingsFindings(snapshot).filter(({ code }) => code === 'announced-not-declared');
    expect(left.map(({ what, stops }) => [what, stops])).toEqual([[expect.stringContaining('Siân O’Hara announced an interest'), false]]);
    expect(JSON.stringify(left)).not.toContain('CANARY');
    must(await updateProceeding(context, 'declarations', { id: announced?.id ?? '', rev: announced?.rev ?? 0, meetingId: meeting.id, patch: { announced: false } }));
    expect(await listDeclarations(context.db, meeting.id)).toHaveLength(1);
    expect(await listAnnounced(context.db, meeting.id)).toEqual([]);
    // The same file once more, after it was declared, announces nothing anew.
    expect(must(await take())).toBe('same');
    expect(await listAnnounced(context.db, meeting.id)).toEqual([]);
    expect(proceedingsFindings(must(await readSnapshot(context.db, meeting.id))).map(({ code }) => code)).not.toContain('announced-not-declared');
  });

  it('of a sensitive kind has no detail, and one in an item that is not here is of none', async () => {
    const { context, meeting, personId, interest } = await withMembers();
    if (interest.as !== 'interest') throw new Error('no interest');
    must(await takeReply(context, { meetingId: meeting.id, personId, reply: { ...interest, kind: 'sensitive', item: { id: '01900000-0000-7000-8000-000000000077', label: '9' } } }));
    expect(await listAnnounced(context.db, meeting.id)).toMatchObject([{ kind: 'sensitive', nature: '', itemId: null }]);
    must(await undo(context, meeting.id));
    expect([await listAnnounced(context.db, meeting.id), await listAttendance(context.db, meeting.id)]).toEqual([[], []]);
  });
});

describe('an interest that was announced and not declared yet', () => {
  it('is told apart from a declaration where two files of the meeting are compared', async () => {
    const { context, meeting, personId, interest } = await withMembers();
    must(await takeReply(context, { meetingId: meeting.id, personId, reply: interest }));
    const [announced] = await listAnnounced(context.db, meeting.id);
    if (announced === undefined) throw new Error('nothing announced');
    const mine = must(await readSnapshot(context.db, meeting.id));
    const theirs = { ...mine, declarations: [{ ...announced, announced: false, nature: 'My sister works there' }] };
    const said = (here: typeof mine, there: typeof mine) => {
      const { what, fields, isRestricted } = differenceOf(here, there, 'declarations', announced.id);
      return { what, isRestricted, fields: Object.fromEntries(fields.map((field) => [field.label, [field.mine, field.theirs]])) };
    };
    expect(said(mine, theirs)).toEqual({
      what: 'Interest announced by Siân O’Hara', isRestricted: true,
      fields: {
        Declared: ['Not yet: announced before the meeting', 'Yes'], Interest: ['CANARY: my sister works there', 'My sister works there'], Dispensation: ['', 'No'], Effect: ['', 'left'],
      },
    });
    expect(said(theirs, mine).what).toBe('Declaration of Siân O’Hara');
    // Both announced: what its row has of the effect is nobody's word.
    expect(said(mine, { ...mine, declarations: [{ ...announced, nature: 'My brother', effect: 'spoke' }] }).fields).toEqual({ Interest: ['CANARY: my sister works there', 'My brother'] });
  });

  it('stays in the file of its own meeting, and goes along with no later one until it is declared', async () => {
    const { context, panel, meeting, personId, interest } = await withMembers();
    must(await takeReply(context, { meetingId: meeting.id, personId, reply: interest }));
    must(await startMinutes(context, { meetingId: meeting.id }));
    const later = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
    const [item] = await listItems(context.db, later.id);
    must(await updateItem(context, { id: item?.id ?? '', rev: item?.rev ?? 0, meetingId: later.id, patch: { refersTo: { minutesOf: '2027-01-12' } } }));
    const ids = async (meetingId: string): Promise<readonly string[]> => (must(await readSnapshot(context.db, meetingId)).declarations ?? []).map(({ id }) => id);
    const [announced] = await listAnnounced(context.db, meeting.id);
    expect(must(await readSnapshot(context.db, later.id)).meetings.map(({ id }) => id)).toEqual([later.id, meeting.id]);
    expect([await ids(meeting.id), await ids(later.id)]).toEqual([[announced?.id], []]);
    const own = must(await readSnapshot(context.db, meeting.id));
    const next = (snapshot: typeof own) => must(nextMeetingOf(snapshot, { date: '2027-04-20' }, context));
    expect([next(own).declarations, next(own).meetings]).toMatchObject([[], [{}, { id: meeting.id }]]);
    must(await updateProceeding(context, 'declarations', { id: announced?.id ?? '', rev: announced?.rev ?? 0, meetingId: meeting.id, patch: { announced: false } }));
    expect(await ids(later.id)).toEqual([announced?.id]);
    expect(next(must(await readSnapshot(context.db, meeting.id))).declarations).toMatchObject([{ id: announced?.id }]);
  });
});

describe('whom and which meeting a reply means', () => {
  it('is told by the meeting’s id and the name, however its apostrophe and title are written', async () => {
    const { context, meeting, personId, apologies } = await withMembers();
    const facts = await readReplyFacts(context.db, apologies, '2026-11-22');
    expect([facts.named, facts.meetings.map((each) => each.meeting.id)]).toEqual([meeting.id, [meeting.id]]);
    expect(onlyOneNamed(facts.meetings[0]?.people ?? [], apologies.from)?.id).toBe(personId);
    const lost = await readReplyFacts(context.db, { ...apologies, meeting: { id: '01900000-0000-7000-8000-000000000077', date: '2027-01-12' } }, '2026-11-22');
    expect([lost.named, lost.meetings.map((each) => each.meeting.id)]).toEqual([null, [meeting.id]]);
  });

  it('is nobody where two are called so', () => {
    expect(['Councillor Siân  O‘Hara', 'siân o`hara', 'Cllr. Dr Siân O’Hara'].map(nameKey)).toEqual(Array(3).fill("siân o'hara"));
    expect(onlyOneNamed([{ name: 'A. Lee' }, { name: 'Cllr A. Lee' }], 'A. Lee')).toBeNull();
    expect(onlyOneNamed([{ name: '' }], 'Cllr ')).toBeNull();
  });
});
