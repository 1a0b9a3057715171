import { describe, expect, it } from 'vitest';
import { replyText, type Reply } from '../../../shared/marks/reply-text.ts';

const reply: Reply = { as: 'apologies', from: 'Councillor Marchbanks', panel: 'Corporate Parenting Panel', date: '2031-09-16', item: { label: '5', title: 'Placements' }, kind: 'non-registrable', words: '' };

describe('what a councillor tells the officer', () => {
  it('are apologies with the meeting and the name, and nothing else', () => {
    expect(replyText(reply)).toBe('Apologies: Corporate Parenting Panel, Tuesday 16 September 2031\n\nI give my apologies for the meeting of the Corporate Parenting Panel, Tuesday 16 September 2031.\n\nCouncillor Marchbanks');
  });

  it('is an interest with its kind, its item and what it is', () => {
    expect(replyText({ ...reply, as: 'interest', words: 'My sister works there.' }).split('\n').slice(2)).toEqual([
      'At the meeting of the Corporate Parenting Panel, Tuesday 16 September 2031 I shall declare a non-registrable interest in item 5, Placements.', '', 'My sister works there.', '', 'Councillor Marchbanks',
    ]);
  });
});
