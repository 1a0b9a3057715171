// What the public has of a restricted minute is corrected where the minutes are approved, and no correction carries a restricted word out (DOMAIN A4, M3). Everything is invented.
import { expect, it } from 'vitest';
import { forAudience, withoutRestricted } from '../../../shared/documents/audience.ts';
import { minutesDocument } from '../../../shared/documents/minutes-document.ts';
import { minutesSheet } from '../../../shared/documents/minutes/minutes-sheet.ts';
import { publicCorrectionFindings } from '../../../shared/checking/approval-findings.ts';
import type { Access } from '../../../shared/model/access.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { correctionsOf, minutesOf } from '../../../shared/model/meeting-snapshot.ts';
import { correctionSchema } from '../../../shared/model/proceedings.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import { z } from '../../../shared/model/zod.ts';
import type { AgreedCorrection } from '../../../shared/rules/life-cycle/approval-text.ts';
import { withMinutesApproved } from '../../../shared/rules/life-cycle/approve-minutes.ts';
import { approvedMinutes, asPublished, correctedText } from '../../../shared/rules/life-cycle/corrected-text.ts';
import { correctedSummary } from '../../../shared/rules/life-cycle/corrected-public.ts';
import { namesFromRestricted, summaryText } from '../../../shared/rules/public-version.ts';
import { textsOf } from '../../documents/support/docx-parts.ts';
import { doc, makeItem, makeMeeting, makeMinute, makePanel, makeSnapshot, para } from '../../documents/support/make-records.ts';
import { resolution } from '../../documents/support/sample-meeting.ts';
import { makers } from '../importing/proposal-fixture.ts';

const exempt: Access = { level: 'exempt', paragraphs: [3], reason: 'Prices' };

/** September: 1 with a mover, 2 exempt by itself, 3 exempt by its item, 4 exempt without a summary. October puts them for approval. */
const october = (): MeetingSnapshot => {
  const panel = makePanel();
  const [earlier, at] = [makeMeeting(panel.id), makeMeeting(panel.id, { date: '2031-10-14', minutesState: 'draft' })];
  const [lease, approval] = [makeItem(earlier.id, 'Lease of Gantry Hall', { access: exempt, publicTitle: 'A lease' }), makeItem(at.id, 'Minutes', { kind: 'minutes', refersTo: { minutesOf: '2031-09-16' } })];
  const minutes = [
    makeMinute(earlier.id, 'Boats', doc(resolution(null, 'That, moved by Councillor Ash and seconded by Councillor Birch, the boats be repaired.')), { number: 1 }),
    makeMinute(earlier.id, 'Tender of Gantry Homes', doc(para('Gantry Homes offered £940.')), { number: 2, access: exempt, publicTitle: 'A tendre', publicSummary: 'A tender was received.\nIt was accepted.' }),
    makeMinute(earlier.id, 'Lease of Gantry Hall', doc(para('The hall costs £77.')), { number: 3, itemId: lease.id }),
    makeMinute(earlier.id, 'Claim', doc(para('Tench claimed.')), { number: 4, access: exempt, publicTitle: 'A claim' }),
    makeMinute(at.id, 'Minutes', doc(), { itemId: approval.id }),
  ];
  return { ...makeSnapshot(panel, at, { items: [lease, approval], minutes }), meetings: [earlier, at] };
};
const earlierOf = ({ meetings, meetingId }: MeetingSnapshot): string => meetings.find(({ id }) => id !== meetingId)?.id ?? '';
const approve = (...corrections: readonly AgreedCorrection[]) => withMinutesApproved(october(), '2031-09-16', corrections, makers());
const approved = (...corrections: readonly AgreedCorrection[]): MeetingSnapshot => {
  const result = approve(...corrections);
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
};
const sheet = (snapshot: MeetingSnapshot, audience: 'public' | 'members'): string => JSON.stringify(minutesSheet(snapshot, earlierOf(snapshot), { builtOn: '2031-10-20', audience }));
const listed = (snapshot: MeetingSnapshot): string => minutesOf(snapshot, snapshot.meetingId).flatMap(({ text }) => textToBlocks(text).flatMap((block) => ('items' in block ? block.items : []))).join('\n');

const all: readonly AgreedCorrection[] = [
  { number: '1', was: 'Councillor Birch', becomes: 'Councillor Beech' },
  { of: 'public-title', number: '2', was: 'tendre', becomes: 'tender' },
  { of: 'public-summary', number: '2', was: 'received', becomes: 'received with thanks' },
  { of: 'public-summary', number: '2', was: '', becomes: 'Work starts in May.' },
  { of: 'public-title', number: '3', was: 'A lease', becomes: 'The lease of a hall' },
  { of: 'public-summary', number: '4', was: '', becomes: 'A claim was heard.' },
  { number: '2', was: '£940', becomes: '£950' },
  { of: 'title', number: '2', was: 'Gantry Homes', becomes: 'Gantry Housing' },
];

it('the public reads its version as corrected and the members theirs; what was published stays, and the mover or seconder in a resolution is corrected like any word of it', () => {
  const snapshot = approved(...all);
  const [open, full] = [sheet(snapshot, 'public'), sheet(snapshot, 'members')];
  for (const words of ['A tender', 'A tender was received with thanks.', 'It was accepted.', 'Work starts in May.', 'The lease of a hall', 'A claim was heard.', 'seconded by Councillor Beech']) expect(open).toContain(words);
  expect(open).not.toMatch(/Gantry|940|950|77|Tench|thanks with thanks/);
  for (const words of ['Tender of Gantry Housing', '£950', 'Minute No. 2, public title: for “A tendre” read “A tender”', 'Minute No. 2, public summary: add “Work starts in May.”']) expect(full).toContain(words);
  const before = sheet(asPublished(snapshot), 'public');
  expect([before.includes('A tendre'), before.includes('thanks'), before.includes('Birch')]).toEqual([true, false, true]);
  expect(minutesOf(snapshot, earlierOf(snapshot))[1]).toMatchObject({ publicTitle: 'A tendre', publicSummary: 'A tender was received.\nIt was accepted.' });
});

it('the next minutes list what the public may read, and of the text and title of a restricted minute that they were corrected', () => {
  const lines = listed(approved(...all));
  expect(lines.split('\n')).toEqual([
    'Minute No. 1: for “Councillor Birch” read “Councillor Beech”', 'Minute No. 2, public title: for “A tendre” read “A tender”', 'Minute No. 2, public summary: for “received” read “received with thanks”',
    'Minute No. 2, public summary: add “Work starts in May.”', 'Minute No. 3, public title: for “A lease” read “The lease of a hall”', 'Minute No. 4, public summary: add “A claim was heard.”', 'Minute No. 2: as corrected in that minute',
  ]);
  expect(lines).not.toMatch(/Gantry|940|950/);
});

it('what a build for the public is handed gives the same again, once corrected and not twice, and its Word file holds no restricted word', async () => {
  const snapshot = approved(...all);
  const handed = withoutRestricted(snapshot);
  expect(JSON.stringify(handed)).not.toMatch(/Gantry|940|950|£77|Tench/);
  expect(sheet(handed, 'public')).toBe(sheet(snapshot, 'public'));
  expect(JSON.stringify(forAudience(snapshot, { builtOn: '2031-10-20' }))).not.toMatch(/Gantry|940|950|£77|Tench/);
  const file = async (audience: 'public' | 'members'): Promise<string> => textsOf(new Uint8Array(await minutesDocument(snapshot, earlierOf(snapshot), { builtOn: '2031-10-20', audience }))).join('\n');
  const [open, full] = [await file('public'), await file('members')];
  expect([/Gantry|940|950|£77|Tench/.test(open), open.includes('A tender was received with thanks.'), open.includes('Minute No. 2: add “Work starts in May.”')]).toEqual([false, true, true]);
  expect(['Gantry', '950', '£77', 'Tench'].filter((word) => !full.includes(word))).toEqual([]);
});

it('is refused with what to do: of an open minute, of words that are not there, of a title by other words', () => {
  const problem = (correction: AgreedCorrection): string => { const result = approve(correction); return result.ok ? 'ok' : `${result.problem.code}: ${result.problem.remedy}`; };
  expect(problem({ of: 'public-title', number: '1', was: 'Boats', becomes: 'Ships' })).toBe('not-restricted: Correct its title or its text.');
  expect(problem({ of: 'public-summary', number: '2', was: 'Gantry', becomes: 'x' })).toMatch(/^not-in-public-summary: Give some words more/);
  expect(problem({ of: 'public-summary', number: '4', was: 'heard', becomes: 'x' })).toMatch(/^not-in-public-summary: It has none yet/);
  expect(problem({ of: 'public-title', number: '3', was: 'Lease of Gantry Hall', becomes: 'x' })).toMatch(/^not-in-public-title/);
});

it('warns of a name or a figure that the minute keeps from the public, and of no other word', () => {
  const minute = { title: 'Tender of Gantry Homes', text: doc(para('Gantry Homes offered £940. The Panel thanked Mr Tench; in May Gantry withdrew.')) };
  const version = { title: 'A tender', summary: 'A tender of 4 homes was received from Tench.' };
  expect(namesFromRestricted('It was accepted from Gantry Homes at £940.', minute, version)).toEqual(['Gantry', 'Homes', '£940']);
  expect(namesFromRestricted('Gantry won. Offered at last.', minute, version)).toEqual(['Gantry']);
  expect(namesFromRestricted('The Panel thanked Mr Tench and Mrs Alder for 4 homes.', minute, version)).toEqual([]);
  const told = approved({ of: 'public-summary', number: '2', was: '', becomes: 'The price is £940.' });
  expect(publicCorrectionFindings(told).map(({ code, what }) => [code, what.includes('“£940”')])).toEqual([['public-correction-tells', true]]);
  expect(publicCorrectionFindings(approved(...all))).toEqual([]);
});

it('corrects the summary as it does the text that is made of it', () => {
  for (const change of [{ was: 'tender', becomes: 'bid' }, { was: '', becomes: 'More.' }, { was: 'It was', becomes: '$& it is' }]) {
    const summary = 'A tender was received.\nIt was accepted.';
    expect(summaryText(correctedSummary(summary, change))).toEqual(correctedText(summaryText(summary), change));
  }
  expect(approvedMinutes(approved(...all), 'nowhere', [])).toEqual([]);
});

it('a correction as it was stored before there were such is read as it is', () => {
  const row = { id: correctionsOf(approved(...all), earlierOf(approved(...all)))[0]?.id ?? '019f0000-0000-7000-8000-000000000001', createdAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z', rev: 1, deletedAt: null, meetingId: october().meetingId, order: 'a0', minuteId: null, was: 'a', becomes: 'b', sample: false };
  expect(z.safeParse(correctionSchema, row)).toEqual({ success: true, data: row });
  expect(z.safeParse(correctionSchema, { ...row, of: 'attendance', attendance: null }).success).toBe(true);
});
