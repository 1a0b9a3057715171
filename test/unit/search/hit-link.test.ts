// Where a result of a reader's copy leads: to its place, and to the page as it prints where no place in it is known.
import { expect, it } from 'vitest';
import { hitLink } from '../../../renderer/features/search/hit-link.ts';
import type { SearchHit } from '../../../shared/search/answer-query.ts';
import { printedPage, printedSpan } from '../../../shared/search/pages/printed-span.ts';
import type { PrintedPages } from '../../../shared/search/search-page.ts';

const hit = (printed: PrintedPages | null, block: string | null = null): SearchHit => ({
  meeting: { source: 'reader', meetingId: 'm', panelId: 'b', panel: 'Panel', date: null }, score: 1, snippet: { parts: [], block },
  page: { id: 'p:1', kind: 'paper', title: 'Homes', label: '5', access: 'public', itemId: 'i', paperId: 'p', minuteId: null, printed },
});

it('opens the page of a supplement as it prints, the first of several pages, and a block wherever it is', () => {
  expect(hitLink(hit(printedPage(1, { after: 76 })))).toBe('/reading/m/p?page=76A');
  expect(hitLink(hit(printedSpan({ start: 2, end: 3, after: 76 })))).toBe('/reading/m/p?page=76B');
  expect(hitLink(hit(printedSpan({ start: 12, end: 19 })))).toBe('/reading/m/p?page=12');
  expect(hitLink(hit(printedPage(12, {}), 'head:1'))).toBe('/reading/m/p?block=head%3A1');
  expect(hitLink(hit(null))).toBe('/reading/m/p');
});
