// The resolution to exclude press and public, made from the items (DOMAIN A1, A2).
import { describe, expect, it } from 'vitest';
import { phraseBook } from '../../../shared/phrases/phrase-book.ts';
import { exclusionSentences, pageMarkings, restrictionMarking } from '../../../shared/phrases/sentences/exempt-sentences.ts';

const say = phraseBook('accessible');
const exempt = (...paragraphs: number[]) => ({ level: 'exempt' as const, paragraphs, reason: '' });
const confidential = { level: 'confidential' as const, paragraphs: [], reason: '' };

describe('the exclusion resolution', () => {
  it('names each item with its paragraphs and their descriptions', () => {
    const [sentence] = exclusionSentences([{ number: '9', title: 'Tenders.', access: exempt(3) }, { number: '10a', title: 'Staffing', access: exempt(1, 4) }], 'committee', say);
    expect(sentence).toMatch(/^That, under Section 100A\(4\) .* for the following items of business on the grounds that they involve /);
    expect(sentence).toContain('Item 9, Tenders (paragraph 3: information relating to the financial or business affairs');
    expect(sentence).toContain('; Item 10a, Staffing (paragraph 1: information relating to any individual; paragraph 4: ');
    expect(sentence).toMatch(/under, the authority\)\.$/);
  });

  it('names items with the same grounds together, in the order of the agenda, and describes each paragraph once', () => {
    const items = [
      { number: '9', title: 'Tenders', access: exempt(3) }, { number: '10', title: 'Staffing, and pay.', access: exempt(1) }, { number: '11', title: 'Leases', access: exempt(3) },
      { number: '12', title: 'A settlement', access: exempt(1, 3) }, { number: '13', title: 'Loans', access: exempt(3), inPart: true }, { number: '14', title: 'A scheme', access: exempt() },
    ];
    const [sentence = ''] = exclusionSentences(items, 'committee', say);
    expect(sentence).toContain(': Item 9, Tenders, Item 11, Leases, and Item 13, Loans, so far as its exempt papers are considered (paragraph 3: information relating to the financial or business affairs of any particular person (including the authority holding that information)); Item 10, Staffing, and pay (paragraph 1: information relating to any individual); Item 12, A settlement (paragraph 1; paragraph 3); Item 14, A scheme.');
    expect(sentence.match(/information relating to/g)).toHaveLength(2);
  });

  it('names exempt items in the words of exempt items, whatever a council says of confidential ones', () => {
    const own = phraseBook('accessible', { 'exclusion-confidential-item': 'Confidential item {number}', 'exclusion-item-bare': 'No {number}: {title}' });
    const items = [{ number: '9', title: 'Tenders', access: exempt(3) }, { number: '11', title: 'Leases', access: exempt(3) }, { number: '12', title: 'A scheme', access: exempt() }];
    const [sentence = ''] = exclusionSentences(items, 'committee', own);
    expect(sentence).toContain(': No 9: Tenders, and No 11: Leases (paragraph 3: ');
    expect(sentence).toContain('; No 12: A scheme.');
  });

  it('is under the executive regulations for an executive', () => {
    expect(exclusionSentences([{ number: '9', title: 'Tenders', access: exempt(3) }], 'executive', say)[0]).toContain('Regulation 4(2)');
  });

  it('is no vote for confidential items, and nothing where nothing is restricted', () => {
    const sentences = exclusionSentences([{ number: '4', title: 'A letter', access: confidential }], 'committee', say);
    expect(sentences).toEqual(['The press and public must be excluded, under Section 100A(2) of the Local Government Act 1972, while confidential information is considered: Item 4, A letter.']);
    expect(exclusionSentences([], 'committee', say)).toEqual([]);
  });

  it('cites for confidential items the law under which the panel meets', () => {
    const [executive, informal] = (['executive', 'informal'] as const).map((law) => exclusionSentences([{ number: '4', title: 'A letter', access: confidential }], law, say)[0]);
    expect(executive).toMatch(/^The press and public must be excluded, under Regulation 4\(2\)\(a\) .* Regulations 2012, while confidential information is considered: Item 4, A letter\.$/);
    expect(informal).toBe('The following must be considered in private, because confidential information is considered: Item 4, A letter.');
  });

  it('names a public item so far as its restricted papers are considered', () => {
    const item = { number: '5', title: 'Homes.', inPart: true };
    expect(exclusionSentences([{ ...item, access: exempt(3) }, { ...item, access: confidential }], 'committee', say)).toEqual([
      expect.stringMatching(/: Item 5, Homes, so far as its exempt papers are considered \(paragraph 3: information relating to the financial .*\)\.$/),
      expect.stringMatching(/: Item 5, Homes, so far as its confidential papers are considered\.$/),
    ]);
  });
});

describe('markings', () => {
  it('say why a matter is restricted', () => {
    expect(restrictionMarking({ level: 'public', paragraphs: [], reason: '' }, 'committee', say)).toBeNull();
    expect(restrictionMarking(exempt(2), 'committee', say)).toBe('(Not for publication under paragraph 2 of Part 1 of Schedule 12A to the Local Government Act 1972: information which is likely to reveal the identity of an individual)');
    expect(restrictionMarking(exempt(), 'committee', say)).toBe('(Not for publication: exempt information)');
    expect((['committee', 'executive', 'informal'] as const).map((law) => restrictionMarking(confidential, law, say))).toEqual([
      '(Not for publication: confidential information, Section 100A(2) of the Local Government Act 1972)',
      '(Not for publication: confidential information, Regulation 4(2)(a) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012)',
      '(Not for publication: confidential information)',
    ]);
  });

  it('join the paragraphs of all restricted matter for the head of a page', () => {
    expect(pageMarkings([exempt(3), exempt(1, 3), confidential], say)).toEqual([
      'Not for publication: contains confidential information',
      expect.stringContaining('under paragraphs 1 and 3 of Part 1'),
    ]);
    expect(pageMarkings([], say)).toEqual([]);
  });
});
