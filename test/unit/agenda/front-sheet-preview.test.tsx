// @vitest-environment jsdom
// The front sheet on the screen says what the printed one says of publications after the first.
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FrontSheetPreview } from '../../../renderer/features/agenda/front-sheet-preview.tsx';
import type { AgendaPublication } from '../../../shared/model/publication.ts';
import { makeItem, makeMeeting, makePanel, makePerson, makeSnapshot } from '../../documents/support/make-records.ts';

afterEach(cleanup);

it('an item that was withdrawn is marked so, and what changed stands above the items with its reason', () => {
  const panel = makePanel();
  const meeting = makeMeeting(panel.id);
  const item = makeItem(meeting.id, 'Promises', { withdrawn: { on: '2031-09-10', reason: 'The figures are being checked' } });
  const { id, createdAt, updatedAt, rev, deletedAt } = makePerson('');
  const publication: AgendaPublication = {
    id, createdAt, updatedAt, rev, deletedAt, meetingId: meeting.id, number: 2, publishedOn: '2031-09-10', kind: 'item-withdrawn', reason: 'Asked for by the Chair', clearDays: null, pages: [],
    changes: [{ what: 'item-withdrawn', itemId: item.id, paperId: null, text: '' }],
  };
  render(<FrontSheetPreview snapshot={makeSnapshot(panel, meeting, { items: [item], publications: [publication] })} today={Date.parse('2031-09-10T12:00:00Z')} />);
  for (const words of ['(Withdrawn: The figures are being checked)', 'Item 1 is withdrawn: Promises.', 'Reason: Asked for by the Chair.']) expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText(/^Amended on .*10 September 2031 \(publication 2\)$|^Amended on .*10th September, 2031 \(publication 2\)$/)).toBeTruthy();
});
