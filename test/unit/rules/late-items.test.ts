// What comes late says where it is mended: the item whose urgency the Chair has to explain, the paper of which the Chair is asked.
import { expect, it } from 'vitest';
import { lateItemFindings } from '../../../shared/checking/late-items.ts';
import type { PublishedChange } from '../../../shared/model/publication.ts';
import { makeItem, nextId } from '../../documents/support/make-records.ts';

const item = makeItem(nextId(), 'Flood', { publishedLabel: '7A' });
const change = (what: PublishedChange['what']): PublishedChange => ({ what, itemId: item.id, paperId: null, text: '' });
const held = (is: 'late' | 'late-by-standing-orders' | 'in-time') => ({ held: is, deadline: '2031-09-01', lawfulDeadline: '2031-09-02' });

it('a late item stops without the Chair’s reason where the law is broken, a late paper is a doubt, and each leads to its place', () => {
  const changes = [change('item-added'), change('paper-added')];
  expect(lateItemFindings(changes, [item], held('late'))).toMatchObject([
    { code: 'late-item-without-reason', stops: true, place: { at: 'agenda', itemId: item.id } }, { code: 'late-paper', stops: false, place: { at: 'papers', itemId: item.id } },
  ]);
  expect(lateItemFindings(changes, [item], held('late-by-standing-orders'))).toMatchObject([{ code: 'late-item-without-reason', stops: false }]);
  expect(lateItemFindings(changes, [item], held('in-time'))).toEqual([]);
});
