// References to minutes follow them while their numbers are provisional, print in the field's words, and give no title away (DOMAIN N2, N4).
import { expect, it } from 'vitest';
import { deadReferencesIn } from '../../../shared/checking/dead-references.ts';
import { openFieldFindings } from '../../../shared/checking/open-fields.ts';
import { typedReferencesIn } from '../../../shared/checking/typed-references.ts';
import { minutesSheet } from '../../../shared/documents/minutes/minutes-sheet.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import { minutesOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Minute } from '../../../shared/model/meeting.ts';
import type { HouseStyle } from '../../../shared/model/panel.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import { textDocSchema, type TextDoc } from '../../../shared/model/text.ts';
import { firstText } from '../../../shared/rules/life-cycle/first-text.ts';
import { labelsOfMeeting } from '../../../shared/rules/meeting-labels.ts';
import { withFreshReferences } from '../../../shared/rules/minute-references.ts';
import { draftMeeting, itemNamed, minuteNamed, paragraphs } from '../documents/held-meeting.ts';

const to = (target: Minute, label: string, date: string | null): TextDoc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Arising from ' }, { type: 'minuteRef', attrs: { target: target.id, label, date } }, { type: 'text', text: ', all was well.' }] }],
});
const withText = (snapshot: MeetingSnapshot, id: string, text: TextDoc): MeetingSnapshot => ({ ...snapshot, minutes: snapshot.minutes.map((row) => (row.id === id ? { ...row, text } : row)) });
const printed = (snapshot: MeetingSnapshot, id: string, style: HouseStyle = 'accessible'): string => {
  const entry = minutesSheet(snapshot, snapshot.meetingId, { builtOn: '2019-10-20', style }).entries.find(({ minuteId }) => minuteId === id);
  return entry === undefined ? '' : (textToBlocks(entry.text).at(-1)?.text ?? '');
};
const labelOf = (snapshot: MeetingSnapshot, id: string): string => snapshot.meetings.map((meeting) => labelsOfMeeting(snapshot, meeting).get(id)?.label ?? '').join('');

/** The October draft, one minute of which refers to another and to one of the meeting before. */
const referring = () => {
  const draft = draftMeeting();
  const [homes, care] = [minuteNamed(draft, 'Sufficiency'), minuteNamed(draft, 'Care Leavers')];
  const earlier = draft.minutes.find(({ meetingId, kind }) => meetingId !== draft.meetingId && kind === 'minute');
  const before = draft.meetings.find(({ id }) => id === earlier?.meetingId);
  if (earlier === undefined || before === undefined) throw new Error('no earlier minute');
  return { draft, homes, care, earlier, before };
};

it('prints number and day in the words of the house style, and the number alone within the same minutes', () => {
  const { draft, homes, care, earlier, before } = referring();
  const [year, month, day] = (before.date ?? '').split('-').map(Number);
  const name = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][(month ?? 1) - 1];
  // What it last knew is long out of date.
  const far = withText(draft, care.id, to(earlier, '999', null));
  expect(printed(far, care.id)).toBe(`Arising from Minute No. ${labelOf(draft, earlier.id)} of the meeting held on ${day} ${name} ${year}, all was well.`);
  expect(printed(far, care.id, 'traditional')).toMatch(new RegExp(`held on ${day}(?:st|nd|rd|th) ${name}, ${year}, all was well\\.$`));
  expect(printed(withText(draft, care.id, to(homes, '1', '1999-01-01')), care.id)).toBe(`Arising from Minute No. ${labelOf(draft, homes.id)}, all was well.`);
});

it('follows a minute whose number moves, and stays with one that is not in the file', () => {
  const { draft, homes, care } = referring();
  const text = withText(draft, care.id, to(homes, '1', null));
  const before = Number(labelOf(text, homes.id));
  const [first] = minutesOf(text, text.meetingId);
  if (first === undefined) throw new Error('no minute');
  const inserted: Minute = { ...first, id: `${first.id.slice(0, -2)}ee`, order: ` ${first.order}`, itemId: null, title: 'Ice-breaker', text: paragraphs('They drew lots.') };
  expect(printed({ ...text, minutes: [inserted, ...text.minutes] }, care.id)).toContain(`Minute No. ${before + 1},`);
  const stranger = withText(draft, care.id, to({ ...homes, id: `${homes.id.slice(0, -2)}ff` }, '7/18', '2018-03-05'));
  expect(printed(stranger, care.id)).toContain('Minute No. 7/18 of the meeting held on 5 March 2018,');
  const untouched = minuteNamed(draft, 'Placement').text;
  expect(withFreshReferences(untouched, () => null)).toBe(untouched);
});

it('names an exempt minute by its number alone', () => {
  const { draft, care } = referring();
  const exempt = minuteNamed(draft, 'Residential contracts');
  const words = printed(withText(draft, care.id, to(exempt, '1', null)), care.id);
  expect(words).toBe(`Arising from Minute No. ${labelOf(draft, exempt.id)}, all was well.`);
});

it('a typed reference that fits no minute is told of; one that fits, or goes further back than the book, is not', () => {
  const { draft, care, earlier, before } = referring();
  const told = (words: string): string[] => typedReferencesIn(withText(draft, care.id, paragraphs(words)), draft.meetingId).map(({ what }) => what);
  const number = labelOf(draft, earlier.id);
  expect(told(`Further to Minute No. ${number} of the meeting held on ${before.date?.split('-').reverse().join('/') ?? ''}, it was noted that all was well.`)).toEqual([]);
  expect(told(`Further to Minute No. 944 of the meeting held on ${before.date?.split('-').reverse().join('/') ?? ''}, it was noted that all was well.`)).toHaveLength(1);
  expect(told('Arising from Minute No. 944, it was noted that all was well.')[0]).toContain('refers to Minute No. 944, but the minute book has none of that number');
  expect(told('Further to Minute No. 944 of the meeting held on 5th March, 1998, it was noted that all was well.')).toEqual([]);
  // A picked one can't be wrong, whatever it last knew.
  expect(typedReferencesIn(withText(draft, care.id, to(earlier, '944', null)), draft.meetingId)).toEqual([]);
});

it('a picked reference whose minute was deleted is told of, of minutes that the file has and of no others', () => {
  const { draft, homes, care, earlier, before } = referring();
  const told = (snapshot: MeetingSnapshot, date: string | null): string[] => deadReferencesIn(withText(snapshot, care.id, to(earlier, '9', date)), snapshot.meetingId).map(({ what }) => what);
  const without = { ...draft, minutes: draft.minutes.filter(({ id }) => id !== earlier.id) };
  expect(told(draft, before.date)).toEqual([]);
  expect(told(without, before.date)[0]).toContain('refers to Minute No. 9 of 3 September 2019, which was deleted');
  expect([told(without, '2019-03-05'), told(without, null)]).toEqual([[], []]);
  expect(told({ ...without, retiredMinutes: [{ id: earlier.id, meetingId: before.id, order: 'a0', number: 9, printedLabel: null }] }, null)).toHaveLength(1);
  const secret = { ...withText(without, homes.id, to(earlier, '9', before.date)), minutes: withText(without, homes.id, to(earlier, '9', before.date)).minutes.map((row) => (row.id === homes.id ? { ...row, access: { level: 'exempt' as const, paragraphs: [3], reason: 'rent' }, title: 'Sufficiency', publicTitle: null } : row)) };
  expect(deadReferencesIn(secret, secret.meetingId)[0]?.what).toContain('“A restricted minute” refers');
});

it('the minutes of the previous meeting begin with what the agenda took up under them, restricted asking without its words', () => {
  const { draft, earlier } = referring();
  const item = itemNamed(draft, 'Minutes');
  const asked = (what: string, level: 'public' | 'exempt'): FollowUp => ({
    id: earlier.id, createdAt: '', updatedAt: '', rev: 1, deletedAt: null, panelId: draft.panel.id, what, who: null, to: null, due: { kind: 'next-meeting' }, standing: 'confirmed', sample: false,
    origin: { meetingId: earlier.meetingId, date: '2019-09-10', minuteId: earlier.id, partId: null, label: '12', title: 'Tea', words: what }, state: { kind: 'on-agenda', meetingId: draft.meetingId, itemId: item.id },
    access: level === 'public' ? publicAccess : { level, paragraphs: [3], reason: 'rent' },
  });
  const text = firstText(item, 'accessible', () => earlier.id, [asked('Mend the [tea] urn', 'public'), asked('Raise the rent', 'exempt')]);
  expect(textDocSchema.safeParse(text).success).toBe(true);
  const lines = textToBlocks(text).map((block) => block.text);
  expect(lines.slice(-2)).toEqual([
    'Arising from Minute No. 12 of the meeting held on 10 September 2019, it was noted that [Mend the tea urn].',
    'Arising from Minute No. 12 of the meeting held on 10 September 2019, it was noted that [what became of it].',
  ]);
  expect(lines[0]).toContain('correct record');
});

it('a field of a ready phrase that nobody filled in is told of before publication', () => {
  const { homes } = referring();
  const told = (words: string): string[] => openFieldFindings([{ ...homes, text: paragraphs(words) }]).map(({ what }) => what);
  expect(told('That an update be provided to the meeting on [date].')[0]).toContain('[date]');
  expect(told('The “childrens [sic] home” was painted.')).toEqual([]);
});
