// Searches away from the page. Lives as long as the window: what it has loaded answers the next key at once.
import { readingDatabase } from '../data/reading/open-reading-database.ts';
import { onForgetSearch, removeSearchStore } from '../data/search/forget-search.ts';
import { openSearchStore } from '../data/search/search-store.ts';
import { withStoreBeside } from '../data/search/store-beside.ts';
import { readPdfFacts } from './pdf-pages.ts';
import { createSearchEngine } from './search-engine.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';

const engine = createSearchEngine({
  openStore: openSearchStore,
  clearStore: removeSearchStore,
  withRecords: withStoreBeside,
  copies: readingDatabase,
  readPdf: readPdfFacts,
  reply: (message: SearchReply) => { self.postMessage(message); },
  pause: () => new Promise((resolve) => { setTimeout(resolve, 0); }),
  now: () => performance.now(),
});

onForgetSearch(engine.forget);

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  void engine.take(data);
});
