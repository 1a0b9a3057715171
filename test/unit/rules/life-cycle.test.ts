// Minutes from draft to approved, and on into the next meeting (DOMAIN M3, M6, N1, N2). Everything is invented.
import { describe, expect, it } from 'vitest';
import { readImportResult } from '../../../shared/importing/read-result.ts';
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import { explainedCorrection } from '../../../shared/documents/minutes/made-lines.ts';
import { minutesSheet } from '../../../shared/documents/minutes/minutes-sheet.ts';
import { approvalsNotRecorded } from '../../../shared/checking/approval-findings.ts';
import { numbersRunningOn } from '../../../shared/checking/numbers-running-on.ts';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import { attendanceOf, correctionsOf, itemsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { AttendanceSaid } from '../../../shared/model/proceedings.ts';
import type { Result } from '../../../shared/model/result.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import { asRestricted } from '../../../shared/rules/access.ts';
import { dueForAgenda, proposeFollowUps } from '../../../shared/rules/follow-ups/index.ts';
import { confirmFollowUp } from '../../../shared/rules/follow-ups/decide.ts';
import { withTakenUp } from '../../../shared/rules/follow-ups/take-up.ts';
import { withMinutesApproved } from '../../../shared/rules/life-cycle/approve-minutes.ts';
import { approvedMinutes, asPublished } from '../../../shared/rules/life-cycle/corrected-text.ts';
import { nextMeetingOf } from '../../../shared/rules/life-cycle/next-meeting.ts';
import { withTakingBackNoted } from '../../../shared/rules/life-cycle/note-taken-back.ts';
import { withMinutesPublished, withMinutesTakenBack } from '../../../shared/rules/life-cycle/publish-minutes.ts';
import { kindsWithoutMinute, minutesOfItems } from '../../../shared/rules/life-cycle/start-minutes.ts';
import { withApprovalsWritten } from '../../../shared/rules/life-cycle/write-approval.ts';
import { labelsOfMeeting } from '../../../shared/rules/meeting-labels.ts';
import { makers, minute, minutesSet } from '../importing/proposal-fixture.ts';

const of = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
};
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.problem.code);

/** Minutes 12 to 14 of 3 September 2019 as somebody's structure of them, read as the source of an import. */
const september = (): MeetingSnapshot => {
  const set = {
    schema: 'orderpaper-import/1', kind: 'minutes', ...minutesSet, lines: [1, 9],
    minutes: [
      minute(12, 'TEA CLUB', [{ type: 'paragraph', text: 'The club met on two days a week.' }, { type: 'paragraph', text: 'Dilys Moor agreed to find a third room.' }]),
      minute(13, 'BOATS', [{ type: 'resolution', part: null, text: 'That a report on the boats be submitted to the next meeting.' }]),
      minute(14, 'FUTURE MEETINGS', [{ type: 'resolution', part: null, text: 'That the dates be agreed.' }]),
    ],
  };
  return of(snapshotOfProposal(of(readImportResult(JSON.stringify(set), { fileName: 'september.json', sha256: 'ab'.repeat(32) })), {}, makers()));
};

const started = (snapshot: MeetingSnapshot): MeetingSnapshot => {
  const meeting = mainMeeting(snapshot);
  const items = asRestricted(itemsOf(snapshot, meeting.id)).filter(({ kind }) => !kindsWithoutMinute.includes(kind));
  return { ...snapshot, minutes: [...snapshot.minutes, ...minutesOfItems(items, meeting, 'accessible', makers())], meetings: snapshot.meetings.map((row) => (row.id === meeting.id ? { ...row, minutesState: 'draft' } : row)) };
};
/** The minute of the report on the boats with these words as its resolution. */
const worded = (snapshot: MeetingSnapshot, text: string): MeetingSnapshot => ({
  ...snapshot, minutes: snapshot.minutes.map((row) => (row.title !== 'Report on the boats' || text === '' ? row : { ...row, text: { type: 'doc', content: [{
    type: 'resolution', attrs: { start: null, format: 'decimal', kind: 'resolved', recipient: null }, content: [{ type: 'resolutionPart', attrs: { id: makers().newId() }, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }],
  }] } })),
});
const numbers = (snapshot: MeetingSnapshot): string[] => [...labelsOfMeeting(snapshot, mainMeeting(snapshot)).values()].map(({ label, provisional }) => `${label}${provisional ? '?' : ''}`);
const publish = (snapshot: MeetingSnapshot): MeetingSnapshot => of(withMinutesPublished(snapshot, '2019-10-20', '2019-10-20T09:00:00.000Z'));
const october = (kind?: 'extraordinary'): MeetingSnapshot => of(nextMeetingOf(september(), { date: '2019-10-15', ...(kind === undefined ? {} : { kind }) }, makers()));

it('an import continued with a new meeting and published: numbers go on, what was asked for comes back until it is answered', () => {
  const first = september();
  const proposed = proposeFollowUps(first, first.meetingId, makers());
  expect(proposed.map(({ what }) => what)).toEqual(['Dilys Moor agreed to find a third room', 'A report on the boats be submitted to the next meeting']);
  const next = of(nextMeetingOf({ ...first, followUps: proposed.map((row) => of(confirmFollowUp(row))) }, { date: '2019-10-15' }, makers()));
  expect(itemsOf(next, next.meetingId).find(({ kind }) => kind === 'minutes')).toMatchObject({ title: 'Minutes of the previous meeting held on Tuesday 3 September 2019', refersTo: { minutesOf: '2019-09-03' } });
  const boats = dueForAgenda(next).filter(({ as }) => as === 'item').map(({ followUp }) => followUp);
  const onAgenda = of(withTakenUp(next, boats, makers()));
  expect(itemsOf(onAgenda, next.meetingId).map(({ title }) => title).at(-2)).toBe('Report on the boats');
  const draft = started(onAgenda);
  expect(numbers(draft)).toEqual(['15?', '16?', '17?', '18?', '19?']);
  // A minute without a word answers nothing; nor does one whose resolution was never written.
  const statesWith = (text: string): string[] => (publish(worded(draft, text)).followUps ?? []).map(({ state }) => state.kind);
  expect(['', 'That '].map(statesWith)).toEqual([['open', 'carried'], ['open', 'carried']]);
  const out = publish(worded(draft, 'That the report be noted.'));
  expect(numbers(out)).toEqual(['15', '16', '17', '18', '19']);
  expect((out.followUps ?? []).map(({ state }) => state.kind)).toEqual(['open', 'answered']);
  const back = withMinutesTakenBack(out, '2019-10-21T09:00:00.000Z');
  expect([numbers(back), (back.followUps ?? []).map(({ state }) => state)]).toEqual([numbers(out), (onAgenda.followUps ?? []).map(({ state }) => state)]);
  const december = of(nextMeetingOf(out, { date: '2019-12-03' }, makers()));
  expect([december.lastMinuteNumber, dueForAgenda(december).map(({ followUp, timing }) => `${followUp.what} ${timing}`)]).toEqual([19, ['Dilys Moor agreed to find a third room overdue']]);
  // The agenda of a meeting whose minutes never came out, begun or not, keeps nothing from the next one.
  const takenUp = (snapshot: MeetingSnapshot) => (snapshot.followUps ?? []).filter(({ state }) => state.kind === 'on-agenda').length;
  for (const unminuted of [onAgenda, draft]) {
    const after = of(nextMeetingOf(unminuted, { date: '2019-12-03' }, makers()));
    expect([takenUp(unminuted), takenUp(after), dueForAgenda(after).length, checkSnapshot(after).ok]).toEqual([1, 0, 2, true]);
  }
  expect(numbers(started(of(nextMeetingOf(out, { date: '2020-06-09' }, makers()))))[0]).toBe('1?');
  expect(checkSnapshot(december).ok).toBe(true);
});

it('an earlier draft of the file keeps its place in the run, and a later meeting waits until it is out', () => {
  const draft = started(october());
  const december = started(of(nextMeetingOf(draft, { date: '2019-12-03' }, makers())));
  const [, before] = december.meetings.filter(({ date }) => date !== '2019-09-03');
  const labels = (whole: MeetingSnapshot): string[] => (before === undefined ? [] : [...labelsOfMeeting(whole, before).values()].map(({ label }) => label));
  expect([before?.date, labels(december), numbers(december)[0]]).toEqual(['2019-10-15', ['15', '16', '17', '18'], '19?']);
  // Where the file has nothing before it, it runs up to what the file's own meeting counts from.
  expect(labels({ ...december, minutes: december.minutes.filter(({ number }) => number === null) })).toEqual(['15', '16', '17', '18']);
  expect(withMinutesPublished(december, '2019-12-05', '2019-12-05T09:00:00.000Z')).toMatchObject({ ok: false, problem: { code: 'earlier-minutes-open', what: expect.stringContaining('15 October 2019') as unknown } });
  const alone = { ...december, panel: { ...december.panel, minuteNumbering: { ...december.panel.minuteNumbering, scope: 'meeting' as const } } };
  expect([code(withMinutesPublished(alone, '2019-12-05', '2019-12-05T09:00:00.000Z')), labels(alone)[0]]).toEqual(['ok', '1']);
});

it('why minutes were taken back stays in the file as the note of the office at the first minute, under what was noted there', () => {
  const out = publish(started(october()));
  const once = withTakingBackNoted(out, '2019-10-21', ' A name was wrong. ', makers());
  const first = minutesOf(out, out.meetingId)[0]?.id;
  expect(once.officerNotes).toMatchObject([{ minuteId: first, text: 'The minutes were taken back to draft on 21 October 2019: A name was wrong.' }]);
  expect(withTakingBackNoted(once, '2019-10-22', 'Again', makers()).officerNotes).toMatchObject([{ text: expect.stringMatching(/wrong\.\n.*22 October 2019: Again$/) as unknown }]);
  expect(checkSnapshot(once).ok).toBe(true);
});

describe('approval', () => {
  const correct = [{ number: '12', was: 'two days', becomes: 'three days' }, { number: '14', was: '', becomes: 'The hall was booked.' }];
  it('keeps the published text and the corrections, prints the approved one from both, and lists them in the minute that approves', () => {
    const at = started(october());
    const after = of(withMinutesApproved(at, '2019-09-03', correct, makers()));
    const approved = after.meetings.find(({ date }) => date === '2019-09-03');
    expect(approved).toMatchObject({ minutesState: 'approved', approval: { on: '2019-10-15', meetingId: at.meetingId } });
    const id = approved?.id ?? '';
    expect(minutesOf(after, id)).toEqual(minutesOf(at, id));
    expect(correctionsOf(after, id)).toHaveLength(2);
    const words = approvedMinutes(after, id, minutesOf(after, id)).flatMap(({ text }) => textToBlocks(text).map((block) => block.text));
    expect(words).toContain('The club met on three days a week.');
    expect(words.at(-1)).toBe('The hall was booked.');
    const approving = minutesOf(after, after.meetingId).find(({ id: own }) => own === approved?.approval?.minuteId);
    expect(textToBlocks(approving?.text ?? { type: 'doc', content: [] })).toMatchObject([{ type: 'resolution', items: ['Minute No. 12: for “two days” read “three days”', 'Minute No. 14: add “The hall was booked.”'] }]);
    expect(checkSnapshot(after).ok).toBe(true);
    // What was published can be made again, with nothing of the approval in it.
    const before = asPublished(after);
    expect([before.meetings.find((meeting) => meeting.id === id), correctionsOf(before, id)]).toMatchObject([{ minutesState: 'published', approval: null }, []]);
    expect(approvedMinutes(before, id, minutesOf(before, id))).toEqual(minutesOf(at, id));
  });
  it('reaches titles and the attendance too: what was published stays, the approved minutes print corrected, and the minute that approves lists each', () => {
    const at = started(october());
    const id = at.meetings.find(({ date }) => date === '2019-09-03')?.id ?? '';
    const [first] = attendanceOf(at, id);
    if (first === undefined) throw new Error('nobody there');
    const said = (row: AttendanceSaid): AttendanceSaid => ({ name: row.name, councillor: row.councillor, capacity: row.capacity, presence: row.presence, post: row.post, substituteFor: row.substituteFor });
    const ash = { name: 'Ivy Ashdown', councillor: true, capacity: 'member', presence: 'apologies', post: null, substituteFor: null } as const;
    const after = of(withMinutesApproved(at, '2019-09-03', [
      { of: 'title', number: '12', was: minutesOf(at, id).find(({ number }) => number === 12)?.title ?? '', becomes: 'Swimming and Chess' },
      { of: 'attendance', attendanceId: first.id, to: { ...said(first), name: 'Rowan Ferry' } },
      { of: 'attendance', attendanceId: null, to: ash },
    ], makers()));
    expect([minutesOf(after, id), attendanceOf(after, id)]).toEqual([minutesOf(at, id), attendanceOf(at, id)]);
    const print = (snapshot: MeetingSnapshot) => minutesSheet(snapshot, id, { builtOn: '2019-10-20', audience: 'public' });
    const sheet = print(after);
    expect(sheet.entries.flatMap((entry) => (entry.kind === 'minute' && entry.label === '12' ? entry.title : []))).toEqual(['Swimming and Chess']);
    expect(sheet.attendance.join('\n')).toContain('Rowan Ferry');
    expect(sheet.attendance.join('\n')).toMatch(/[Aa]pologies.*Ivy Ashdown/);
    expect(print(asPublished(after)).attendance.join('\n')).not.toMatch(/Rowan|Ivy/);
    const approving = minutesOf(after, after.meetingId).find(({ id: own }) => own === after.meetings.find((row) => row.id === id)?.approval?.minuteId);
    expect(textToBlocks(approving?.text ?? { type: 'doc', content: [] })).toMatchObject([{ items: [
      expect.stringMatching(/^Minute No. 12, title: for “.+” read “Swimming and Chess”$/) as unknown,
      expect.stringMatching(/^Attendance: for “.+” read “.*Rowan Ferry.*”$/) as unknown, 'Attendance: add “Councillor Ivy Ashdown, apologies”',
    ] }]);
    expect(checkSnapshot(after).ok).toBe(true);
    const refused = (...corrections: Parameters<typeof withMinutesApproved>[2]): string => code(withMinutesApproved(at, '2019-09-03', corrections, makers()));
    expect([
      refused({ of: 'title', number: '12', was: 'nowhere', becomes: 'x' }), refused({ of: 'attendance', attendanceId: first.id, to: said(first) }), refused({ of: 'attendance', attendanceId: null, to: said(first) }),
      refused({ of: 'attendance', attendanceId: null, to: { ...ash, name: ' ' } }), refused({ of: 'attendance', attendanceId: id, to: ash }),
      // Nobody gets the name of somebody else there, or one that is none.
      refused({ of: 'attendance', attendanceId: null, to: ash }, { of: 'attendance', attendanceId: first.id, to: { ...said(first), name: 'ivy ashdown' } }),
      refused({ of: 'attendance', attendanceId: first.id, to: { ...said(first), name: 'dancing' } }), refused({ of: 'attendance', attendanceId: null, to: { ...ash, name: 'dancing' } }),
      refused({ of: 'attendance', attendanceId: first.id, to: { ...said(first), name: first.name.toLocaleUpperCase('en-GB') } }),
    ]).toEqual(['not-in-title', 'nothing-corrected', 'on-the-list', 'no-name', 'no-such-person', 'on-the-list', 'not-a-name', 'not-a-name', 'ok']);
    const chair = { ...at, attendance: at.attendance.map((row) => (row.id === first.id ? { ...row, presence: 'present' as const, presiding: true } : row)) };
    expect(code(withMinutesApproved(chair, '2019-09-03', [{ of: 'attendance', attendanceId: first.id, to: { ...said(first), presence: 'absent' } }], makers()))).toBe('took-part');
  });
  it('says of words that print but stand in no text of that minute where they are and what to do', () => {
    const at = started(october());
    const id = at.meetings.find(({ date }) => date === '2019-09-03')?.id ?? '';
    const told = (number: string, was: string): string => {
      const corrections = [{ number, was, becomes: 'x' }];
      const refused = withMinutesApproved(at, '2019-09-03', corrections, makers());
      if (refused.ok) return 'ok';
      const { code: why, remedy } = explainedCorrection(refused.problem, at, id, corrections);
      return `${why}: ${remedy}`;
    };
    const taken = { ...at, meetings: at.meetings.map((row) => (row.id === id ? { ...row, minutesImported: null } : row)), sittings: [{ ...(at.meetings[0] ?? mainMeeting(at)), meetingId: id, order: 'a0', date: '2019-09-03', startedAt: null, endedAt: '18:40', ended: 'closed' as const, fromMinuteId: null }] };
    expect(told('13', 'two days')).toBe('not-in-minute: It stands in Minute No. 12: give that number.');
    expect(told('12', 'd')).toMatch(/^not-in-minute: Give some words more/);
    expect(told('12', 'zebra')).toMatch(/^not-in-minute: Give some words more/);
    expect(told('12', attendanceOf(at, id)[0]?.name ?? '')).toMatch(/^made-line: Correct the attendance instead/);
    const closed = withMinutesApproved(taken, '2019-09-03', [{ number: '12', was: '6.40', becomes: '6.45' }], makers());
    expect(closed.ok ? null : explainedCorrection(closed.problem, taken, id, [{ number: '12', was: '6.40', becomes: '6.45' }])).toMatchObject({ code: 'made-line', remedy: expect.stringContaining('take those minutes back to draft') as unknown });
  });
  it('recorded before the minutes are started stands in them, corrections and all, once they are', () => {
    const early = of(withMinutesApproved(october(), '2019-09-03', correct, makers()));
    const at = started(early);
    const after = withApprovalsWritten(at, mainMeeting(at), makers());
    const approvedAt = after.meetings.find(({ date }) => date === '2019-09-03')?.approval;
    const approving = minutesOf(after, after.meetingId).find(({ id }) => id === approvedAt?.minuteId);
    expect(textToBlocks(approving?.text ?? { type: 'doc', content: [] })).toMatchObject([{ type: 'resolution', items: ['Minute No. 12: for “two days” read “three days”', 'Minute No. 14: add “The hall was booked.”'] }]);
    expect(checkSnapshot(after).ok).toBe(true);
  });
  it('is refused of minutes that are not published, at an extraordinary meeting, twice, at an earlier meeting, and with words that do not stand there', () => {
    const at = started(october());
    const unpublished = { ...at, meetings: at.meetings.map((row) => (row.id === at.meetingId ? row : { ...row, minutesState: 'draft' as const })) };
    expect(code(withMinutesApproved(unpublished, '2019-09-03', [], makers()))).toBe('not-published');
    expect(code(withMinutesApproved(started(october('extraordinary')), '2019-09-03', [], makers()))).toBe('extraordinary');
    expect(code(withMinutesApproved(of(withMinutesApproved(at, '2019-09-03', [], makers())), '2019-09-03', [], makers()))).toBe('minutes-approved');
    expect(code(withMinutesApproved({ ...at, meetings: at.meetings.map((row) => (row.id === at.meetingId ? { ...row, date: '2019-09-01' } : row)) }, '2019-09-03', [], makers()))).toBe('not-later');
    expect(code(withMinutesApproved(at, '2019-09-03', [{ number: '12', was: 'the', becomes: 'a' }, { number: '12', was: 'nowhere', becomes: 'x' }], makers()))).toBe('not-in-minute');
    expect(code(withMinutesApproved(at, '2019-09-03', [{ number: '99', was: 'two', becomes: 'x' }], makers()))).toBe('no-such-minute');
    expect(code(withMinutesApproved(publish(at), '2019-09-03', [], makers()))).toBe('minutes-published');
  });
  it('waits until the meeting is held, and for ever for one that was called off, which has no minutes to publish either', () => {
    const at = started(october());
    expect(['2019-10-14', '2019-10-15'].map((today) => code(withMinutesApproved(at, '2019-09-03', [], makers(), today)))).toEqual(['not-held', 'ok']);
    const off = { ...at, meetings: at.meetings.map((row) => (row.id === at.meetingId ? { ...row, calledOff: { kind: 'postponed' as const, on: '2019-10-10', reason: 'Snow.', newDate: null, newTime: null } } : row)) };
    expect([code(withMinutesApproved(off, '2019-09-03', [], makers())), code(withMinutesPublished(off, '2019-10-20', '2019-10-20T09:00:00.000Z'))]).toEqual(['called-off', 'called-off']);
  });
  it('that a minute says and nobody recorded is told of until it is recorded; one that was put off, in other words', () => {
    const at = started(october());
    const codes = (snapshot: MeetingSnapshot): string[] => approvalsNotRecorded(snapshot).map((finding) => finding.code);
    const putOff = { ...at, minutes: at.minutes.map((row) => (row.meetingId === at.meetingId ? { ...row, text: { type: 'doc' as const, content: [] } } : row)) };
    const imported = { ...at, meetings: at.meetings.map((row) => (row.id === at.meetingId ? { ...row, minutesImported: at.meetings.find(({ minutesImported }) => minutesImported !== null)?.minutesImported ?? null } : row)) };
    expect([at, publish(at), putOff, october(), imported, of(withMinutesApproved(at, '2019-09-03', [], makers()))].map(codes)).toEqual([['approval-said-not-recorded'], ['approval-said-not-recorded'], ['approval-not-recorded'], [], [], []]);
  });
  it('says once that a minute which is not open was corrected, however often', () => {
    const at = started(october());
    const closed = { ...at, minutes: at.minutes.map((row) => (row.number === 12 ? { ...row, access: { ...row.access, level: 'exempt' as const } } : row)) };
    const after = of(withMinutesApproved(closed, '2019-09-03', [{ number: '12', was: 'two', becomes: 'three' }, { number: '12', was: 'club', becomes: 'circle' }, { number: '14', was: '', becomes: 'Well.' }], makers()));
    const approving = minutesOf(after, after.meetingId).find(({ id }) => id === after.meetings.find(({ date }) => date === '2019-09-03')?.approval?.minuteId);
    expect(textToBlocks(approving?.text ?? { type: 'doc', content: [] })).toMatchObject([{ items: ['Minute No. 12: as corrected in that minute', 'Minute No. 14: add “Well.”'] }]);
  });
  it('waits past an extraordinary meeting: the next ordinary agenda lists every set that nobody approved', () => {
    const extra = october('extraordinary');
    expect(itemsOf(extra, extra.meetingId).some(({ kind }) => kind === 'minutes')).toBe(false);
    const december = of(nextMeetingOf(publish(started(extra)), { date: '2019-12-03' }, makers()));
    expect(itemsOf(december, december.meetingId).flatMap(({ refersTo }) => refersTo?.minutesOf ?? []).sort()).toEqual(['2019-09-03', '2019-10-15']);
  });
  it('is for ever: what was approved can neither be published again nor taken into an earlier day', () => {
    expect(code(withMinutesPublished({ ...september() }, '2019-10-20', '2019-10-20T09:00:00.000Z'))).toBe('minutes-published');
    expect(code(nextMeetingOf(october(), { date: '2019-10-01' }, makers()))).toBe('not-later');
  });
});

it('a file whose later meeting has its numbers publishes only as minutes added later, with letters', () => {
  const late = { ...started(october()), laterMinutesPublished: true };
  const refused = withMinutesPublished(late, '2019-10-20', '2019-10-20T09:00:00.000Z');
  expect(refused).toMatchObject({ ok: false, problem: { code: 'later-minutes-published', remedy: expect.stringContaining('14A to 14D') as unknown } });
  expect(numbers(of(withMinutesPublished({ ...late, lettersTaken: { 14: 1 } }, '2019-10-20', '2019-10-20T09:00:00.000Z', true)))).toEqual(['14B', '14C', '14D', '14E']);
});

it('a minute added at the end after a take-back takes a letter on the word that a later meeting has its numbers, and is told of where nobody knows', () => {
  const back = withMinutesTakenBack(publish(started(october())), '2019-10-21T09:00:00.000Z');
  const last = minutesOf(back, back.meetingId).at(-1);
  if (last === undefined) throw new Error('no minutes');
  const longer = { ...back, minutes: [...back.minutes, { ...last, id: makers().newId(), order: `${last.order}V`, number: null, printedLabel: null, title: 'Any other business' }] };
  const again = (asAddedLater: boolean): MeetingSnapshot => of(withMinutesPublished(longer, '2019-10-22', '2019-10-22T09:00:00.000Z', asAddedLater));
  expect([numbers(again(true)).at(-1), again(true).laterMinutesPublished]).toEqual(['18A', true]);
  expect([numbers(again(false)).at(-1), numbersRunningOn(longer).map(({ code: what }) => what)]).toEqual(['19', ['numbers-run-on']]);
  const each = { ...longer, panel: { ...longer.panel, minuteNumbering: { ...longer.panel.minuteNumbering, scope: 'meeting' as const } } };
  expect([back, again(true), { ...longer, laterMinutesPublished: true }, each, started(october())].map((file) => numbersRunningOn(file).length)).toEqual([0, 0, 0, 0, 0]);
});

it('minutes whose attendance is not recorded yet do not say that there were no apologies', () => {
  const at = started(october());
  const [row] = attendanceOf(at, at.meetings.find(({ date }) => date === '2019-09-03')?.id ?? '');
  if (row === undefined) throw new Error('nobody there');
  const printed = (presence: 'present' | 'not-recorded'): string => minutesSheet({ ...at, attendance: [...at.attendance, { ...row, id: makers().newId(), meetingId: at.meetingId, presence }] }, at.meetingId, { builtOn: '2019-10-20', audience: 'public' }).attendance.join(' ');
  expect([printed('present'), printed('not-recorded')]).toEqual([expect.stringContaining('no apologies'), expect.not.stringContaining('no apologies')]);
});

it('a source that claims to be an import result and is none is refused with its place', () => {
  const read = (text: string) => readImportResult(text, { fileName: 'x.json', sha256: 'ab'.repeat(32) });
  expect(read('{"schema":"orderpaper-import/1"')).toMatchObject({ ok: false, problem: { code: 'not-readable' } });
  expect(read('{"schema":"orderpaper-import/1","minutes":[{"minutes":[{"number":"one","title":"x"}]}]}')).toMatchObject({ ok: false, problem: { where: 'minutes.0.minutes.0.number' } });
});
