// The Chair's title and joint Chairs of imported minutes: kept as the paper printed them.
import { describe, expect, it } from 'vitest';
import type { ImportedMinutes } from '../../../shared/importing/import-result.ts';
import { attendanceOfMinutes } from '../../../shared/importing/proposal/attendance-of-minutes.ts';
import { peopleOfProposal } from '../../../shared/importing/proposal/people-of-proposal.ts';
import { phraseBook } from '../../../shared/phrases/phrase-book.ts';
import { attendanceSentences } from '../../../shared/phrases/sentences/attendance-sentences.ts';
import { makers, minutesSet } from './proposal-fixture.ts';

const nobody = { alsoPresent: [], youngPeople: [], youngPeopleSupportedBy: [], attendedForMinute: [], apologies: [] };
const members = ['Una Voss', 'Piet Marl', 'Sol Adair'].map((name) => ({ name, councillor: true }));

const present = (set: Partial<ImportedMinutes>): string | null => {
  const made = makers();
  const rows = attendanceOfMinutes({ ...minutesSet, ...nobody, ...set }, made.newId(), peopleOfProposal([], made), made);
  return attendanceSentences(rows, { say: phraseBook('accessible'), lacCouncilTerm: 'LAC Council', people: [] }, { asRecorded: true, noApologies: false }).present;
};

describe('who presided at an imported meeting', () => {
  it('keeps a short title, which the paper then gives to all councillors', () => {
    expect(present({ chair: 'Cllr Una Voss', present: members })).toBe('Present: Cllr Una Voss (in the Chair); Cllr Piet Marl and Cllr Sol Adair.');
  });

  it('keeps a title of its own', () => {
    expect(present({ chair: 'Alderman Una Voss', present: members })).toBe('Present: Alderman Una Voss (in the Chair); Councillors Piet Marl and Sol Adair.');
  });

  it('prints the usual title as the council does', () => {
    expect(present({ chair: 'Councillor Una Voss', present: members })).toBe('Present: Councillor Una Voss (in the Chair); Councillors Piet Marl and Sol Adair.');
  });

  it('finds each of two joint Chairs among those present', () => {
    expect(present({ chair: 'Councillor Una Voss and Jo Bell', present: [...members.slice(0, 2), { name: 'Jo Bell', councillor: false }] }))
      .toBe('Present: Councillor Una Voss (Joint Chair) and Jo Bell (Joint Chair); Councillor Piet Marl.');
  });

  it('puts a Chair first who is not in the list', () => {
    expect(present({ chair: 'Cllr Ida Noor', present: members.slice(0, 1) })).toBe('Present: Cllr Ida Noor (in the Chair); Cllr Una Voss.');
  });
});
