import { expect, test } from 'vitest';
import { textDocSchema } from '../../../shared/model/text.ts';
import { phraseBlocks, usualBank } from '../../../shared/phrases/phrase-bank.ts';
import { phraseBook } from '../../../shared/phrases/phrase-book.ts';
import { initialsOf, namesByInitials } from '../../../shared/phrases/sentences/names-by-initials.ts';
import type { Attendance } from '../../../shared/model/meeting.ts';

const ids = () => {
  let count = 0;
  return () => `018f3a52-7d10-7abc-8def-${String((count += 1)).padStart(12, '0')}`;
};

test('a phrase of the bank becomes a resolution with its parts, bullets and paragraphs, and every usual one fits a text', () => {
  const blocks = phraseBlocks('The report was read:-\n- {point}\n- another\nRecommended to Cabinet:-\n(1) That {it} be agreed.\n(2) That it be sent.\n\nThe Chair closed.', ids());
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'bulletList', 'resolution', 'paragraph']);
  expect(blocks[2]).toMatchObject({ attrs: { kind: 'recommended', recipient: 'Cabinet', start: 1 }, content: [{ content: [{ content: [{ text: 'That [it] be agreed.' }] }] }, {}] });
  expect(phraseBlocks('Resolved unanimously:- That it be noted.', ids())).toMatchObject([{ attrs: { kind: 'resolved', manner: 'unanimously', start: null } }]);
  for (const { text } of usualBank) expect(textDocSchema.safeParse({ type: 'doc', content: phraseBlocks(text, ids()) }).success).toBe(true);
});

test('bullets under a part of a resolution are its list, not parts of their own', () => {
  const [resolution] = phraseBlocks("Resolved:-\n(1) That the members' visits be held on:-\n- 3rd March;\n- St David's Day.\n(2) That {it} be noted.", ids());
  expect(resolution).toMatchObject({
    attrs: { start: 1 },
    content: [
      { content: [{ type: 'paragraph', content: [{ text: "That the members' visits be held on:-" }] }, { type: 'bulletList', content: [{ content: [{ content: [{ text: '3rd March;' }] }] }, { content: [{ content: [{ text: "St David's Day." }] }] }] }] },
      { content: [{ content: [{ text: 'That [it] be noted.' }] }] },
    ],
  });
});

const row = (name: string, fields: Partial<Attendance>): Attendance => ({
  id: name, createdAt: '', updatedAt: '', rev: 1, deletedAt: null, meetingId: '', order: 'a0', personId: null, name, councillor: false, capacity: 'member',
  presence: 'present', presiding: false, mode: 'in-the-room', post: null, substituteFor: null, forMinute: null, displayRule: 'not-named', sample: false, ...fields,
});

test('initials stand for those at the meeting, with titles, those present first, and a young person only as agreed', () => {
  expect(initialsOf('S. Adeyemi-Holt')).toEqual(['SA', 'SAH']);
  expect(["Niamh O'Hara", 'Cian D\u2019Arcy'].map(initialsOf)).toEqual([['NO', 'NOH'], ['CD', 'CDA']]);
  const rows = [row('Rosa Pell', { presence: 'apologies', councillor: true }), row('Ravi Pound', { post: 'Manager' }), row('Tam Ash', { capacity: 'young-person' })];
  const words = { say: phraseBook('accessible'), lacCouncilTerm: 'LAC Council', people: [] };
  expect(namesByInitials(rows, words, 'RP')).toEqual(['Ravi Pound', 'Councillor Rosa Pell']);
  expect(namesByInitials(rows, words, 'TA')).toEqual(['a young person from the LAC Council']);
  expect(namesByInitials(rows, words, 'XX')).toEqual([]);
});
