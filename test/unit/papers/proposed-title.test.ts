// Under which title a paper is begun: a public version never under that of the full paper, which is restricted (DESIGN section 5).
import { expect, it } from 'vitest';
import { proposedTitle } from '../../../renderer/features/papers/dialogs/write-dialog.tsx';
import { makeItem, makePaper, nextId } from '../../documents/support/make-records.ts';

const item = makeItem(nextId(), 'Purchase of 4 Fern Row', { publicTitle: 'Purchase of a house' });
const paper = makePaper(item.meetingId, item.id, { title: 'Price of 4 Fern Row' });

it('a public version is begun under what the public reads of its item, an appendix without a title, a paper under that of its item', () => {
  expect(proposedTitle({ paper, as: 'public-version' }, item)).toBe('Purchase of a house');
  expect(proposedTitle({ paper, as: 'public-version' }, { ...item, publicTitle: null })).toBe('Purchase of 4 Fern Row');
  expect(proposedTitle({ paper, as: 'appendix' }, item)).toBe('');
  expect(proposedTitle(undefined, item)).toBeNull();
});
