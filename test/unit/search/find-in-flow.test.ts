// Finding within the paper that is open.
import { describe, expect, it } from 'vitest';
import { findInFlow } from '../../../shared/search/find-in-flow.ts';

const flow = [
  { key: 'head', text: 'Short breaks', page: 6 },
  { key: 's:1:0', text: 'Breaks were short; short breaks were booked by 14 carers.', page: 6 },
  { key: 's:1:1', text: 'The café near the Carers’ Centre offers short-breaks.', page: 7 },
];
const places = (typed: string) => findInFlow(flow, typed).matches.map(({ block, from, to }) => `${block} ${flow.find(({ key }) => key === block)?.text.slice(from, to) ?? ''}`);

describe('finding in a flow', () => {
  it('finds the words in a row in reading order, whatever the capitals and what stands between them', () => {
    expect(places('short breaks')).toEqual(['head Short breaks', 's:1:0 short breaks', 's:1:1 short-breaks']);
  });

  it('takes the last word as unfinished', () => {
    expect(places('cafe near the c')).toEqual(['s:1:1 café near the Carers']);
  });

  it('says the page on which the block begins', () => {
    expect(findInFlow(flow, 'offers').matches).toEqual([{ block: 's:1:1', page: 7, from: 33, to: 39 }]);
  });

  it('forgives typing errors where nothing is spelt so, and says it', () => {
    expect(findInFlow(flow, 'bokoed')).toMatchObject({ isClose: true, matches: [{ block: 's:1:0' }] });
    expect(findInFlow(flow, 'booked').isClose).toBe(false);
  });

  it('finds nothing of nothing', () => {
    expect(findInFlow(flow, ' . ').matches).toEqual([]);
  });
});
