import { describe, expect, it } from 'vitest';
import { resolutionLead } from '../../../shared/importing/parse/resolution-lead.ts';
import { phraseBook } from '../../../shared/phrases/phrase-book.ts';
import { resolutionLead as printedLead } from '../../../shared/phrases/sentences/resolution-lead.ts';

describe('how a resolution was passed', () => {
  it.each([
    ['RESOLVED unanimously: That it be noted.', 'unanimously'],
    ['Resolved nem. con.: That it be noted.', 'nem. con.'],
    ['Resolved by 5 votes to 2:- That it be noted.', 'by 5 votes to 2'],
    ['RESOLVED (by 5 votes to 2) – That it be noted.', 'by 5 votes to 2'],
    ['Resolved by 5 votes to 2, with one abstention:- That it be noted.', 'by 5 votes to 2, with one abstention'],
    ['Resolved by a majority of 5-2: That it be noted.', 'by a majority of 5-2'],
    ["RESOLVED, on the Chair's casting vote, That it be noted.", "on the Chair's casting vote"],
    ['Resolved on the casting vote of the Chair:- That it be noted.', 'on the casting vote of the Chair'],
    ['RESOLVED (5 for, 2 against, 1 abstention): That it be noted.', '(5 for, 2 against, 1 abstention)'],
    ['It was resolved by 4 votes to 3 that it be noted.', 'by 4 votes to 3'],
    ['Resolved:- That it be noted by 5 votes to 2.', null],
  ])('is read from "%s"', (text, manner) => {
    expect(resolutionLead(text)?.manner).toBe(manner);
    expect(resolutionLead(text)?.rest).toMatch(/^(?:That )?it be noted/);
  });

  it.each([
    ['Recommended to Cabinet (by 5 votes to 2):- That it be adopted.', 'Cabinet', 'by 5 votes to 2'],
    ['Recommended unanimously to Cabinet: That it be adopted.', 'Cabinet', 'unanimously'],
    ['Recommended by 5 votes to 2 to the Executive: That it be adopted.', 'the Executive', 'by 5 votes to 2'],
    ['Recommended by a majority: That it be adopted.', '', 'by a majority'],
    ['Recommended to Cabinet (Children): That it be adopted.', 'Cabinet (Children)', null],
  ])('does not become a part of whom it is recommended to: "%s"', (text, recommended, manner) => {
    expect(resolutionLead(text)).toMatchObject({ recommended, manner, rest: 'That it be adopted.' });
  });

  it.each(['The Panel agreed with officers about votes: none was needed.', 'Agreed by all present to meet on Monday', 'The motion was carried by 5 votes to 2.'])('makes no resolution of narrative: "%s"', (text) => {
    expect(resolutionLead(text)).toBeNull();
  });

  it('prints after "Resolved" in both styles, and for a recommendation after the body', () => {
    const [plain, old] = [phraseBook('accessible'), phraseBook('traditional')];
    const carried = { kind: 'resolved', recipient: null, manner: 'by 5 votes to 2' } as const;
    expect([printedLead(carried, plain), printedLead(carried, old)]).toEqual(['Resolved by 5 votes to 2:', 'Resolved by 5 votes to 2:-']);
    expect(printedLead({ kind: 'recommended', recipient: 'Cabinet', manner: 'unanimously' }, old)).toBe('Recommended to Cabinet (unanimously):-');
    expect(printedLead({ kind: 'recommended', recipient: 'Cabinet', manner: '(5 for, 2 against)' }, old)).toBe('Recommended to Cabinet (5 for, 2 against):-');
    expect(printedLead({ kind: 'recommended', recipient: null, manner: 'unanimously' }, plain)).toBe('Recommended unanimously:');
    expect(printedLead({ kind: 'resolved', recipient: null }, plain)).toBe('Resolved:');
  });
});
