// Makes reading copies away from the page; lives as long as they are made.
import { openFragments } from '../data/fragment-store.ts';
import { openDatabase } from '../data/open-database.ts';
import { packCache } from '../data/pack-cache.ts';
import { askedPorts } from './asked-ports.ts';
import { makeReading } from './make-reading.ts';
import type { ReadingMakeMessage, ReadingMakeReply, ReadingMakeRequest, ReadyCopy } from './reading-make-messages.ts';

const reply = (message: ReadingMakeReply, transfer: readonly Transferable[] = []): void => { self.postMessage(message, { transfer: [...transfer] }); };
const now = (): number => Date.now();

const asked = askedPorts(reply);

let saved: () => void = () => undefined;
const give = (copy: ReadyCopy): Promise<void> => new Promise((resolve) => {
  saved = resolve;
  reply({ kind: 'copy', copy }, [copy.bytes.buffer]);
});

const make = async (request: ReadingMakeRequest): Promise<ReadingMakeReply> => {
  const opened = await openDatabase({ name: request.database });
  if (!opened.ok) return { kind: 'done', result: opened };
  // Without the cache everything is made anew.
  const store = await openFragments().catch(() => null);
  try {
    return { kind: 'done', result: await makeReading(request, { db: opened.value, cache: store === null ? null : packCache(store, now), drawPdfPages: asked.drawPdfPages, preparing: asked.preparing, now, tell: reply, give }) };
  } finally {
    store?.close();
    opened.value.close();
  }
};

self.addEventListener('message', ({ data }: MessageEvent<ReadingMakeMessage>) => {
  if (data.kind === 'next') saved();
  else if (data.kind !== 'make') asked.take(data);
  else void make(data).then(reply, () => { reply({ kind: 'stopped' }); });
});
