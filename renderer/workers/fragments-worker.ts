// Makes the fragments of a meeting's papers away from the page. Lives as long as one request.
import { openFragments } from '../data/fragment-store.ts';
import { openDatabase } from '../data/open-database.ts';
import type { FragmentsReply, FragmentsRequest } from './fragments-messages.ts';
import { makeFragments } from './make-fragments.ts';

const reply = (message: FragmentsReply): void => { self.postMessage(message); };

const makeAll = async ({ database, meetingId, first }: FragmentsRequest): Promise<void> => {
  const opened = await openDatabase({ name: database });
  if (!opened.ok) { reply({ kind: 'stopped' }); return; }
  const store = await openFragments();
  try {
    await makeFragments({ db: opened.value, store, meetingId, first, now: () => Date.now() }, (paper) => { reply({ kind: 'paper', paper }); });
  } finally {
    store.close();
    opened.value.close();
  }
  reply({ kind: 'done' });
};

self.addEventListener('message', ({ data }: MessageEvent<FragmentsRequest>) => {
  void makeAll(data).catch(() => { reply({ kind: 'stopped' }); });
});
