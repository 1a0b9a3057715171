// The strictest access on the way down is effective: for what stands under an item, not for what stands beside it.
import { describe, expect, it } from 'vitest';
import type { Access } from '../../../shared/model/access.ts';
import { asRestricted } from '../../../shared/rules/access.ts';
import { makeItem } from '../../documents/support/make-records.ts';

const exempt = (...paragraphs: number[]): Access => ({ level: 'exempt', paragraphs, reason: '' });
const open: Access = { level: 'public', paragraphs: [], reason: '' };
type Row = readonly [label: string | null, sub: boolean, access: Access];
const agenda = (...items: readonly Row[]) => items.map(([printedLabel, sub, access], at) => makeItem('meeting', `Item ${at}`, { printedLabel, sub, access }));
const effective = (...items: readonly Row[]) => asRestricted(agenda(...items)).map(({ access: { level, paragraphs } }) => [level, ...paragraphs].join(' '));

describe('what is effective for a sub-item', () => {
  it.each([null, '5'])('is at least what its item has (printed as %s)', (label) => {
    expect(effective([label, false, exempt(3)], [label === null ? null : '5a', true, open], [label === null ? null : '5b', true, exempt(1)])).toEqual(['exempt 3', 'exempt 3', 'exempt 1 3']);
  });

  it.each([['5a', '5b', '5c'], ['5(a)', '5(b)', '5(c)'], ['5.1', '5.2', '5.3']])('is its own where the agenda printed parts without an item above them: %s, %s, %s', (first, second, third) => {
    expect(effective([first, false, exempt(3)], [second, true, open], [third, true, exempt(1, 2)])).toEqual(['exempt 3', 'public', 'exempt 1 2']);
  });

  it('is at least what a part of another item has under which it was moved', () => {
    expect(effective(['7a', false, exempt(3)], ['5b', true, open], ['7b', true, open])).toEqual(['exempt 3', 'exempt 3', 'public']);
  });

  it('is what the item has that ends in a full stop', () => {
    expect(effective(['5.', false, exempt(3)], ['5.1', true, open])).toEqual(['exempt 3', 'exempt 3']);
  });
});
