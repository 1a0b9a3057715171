// Makes an agenda pack away from the page; lives as long as one pack. For the public it is handed nothing that is restricted.
import { openFragments } from '../data/fragment-store.ts';
import { openDatabase } from '../data/open-database.ts';
import { packCache } from '../data/pack-cache.ts';
import { askedPorts } from './asked-ports.ts';
import { makePack } from './make-pack.ts';
import type { PackMessage, PackReply, PackRequest } from './pack-messages.ts';

const reply = (message: PackReply): void => { self.postMessage(message); };
const now = (): number => Date.now();

const asked = askedPorts(reply);

const make = async (request: PackRequest): Promise<PackReply> => {
  const opened = await openDatabase({ name: request.database });
  if (!opened.ok) return { kind: 'done', result: opened };
  // Without the cache everything is made anew.
  const store = await openFragments().catch(() => null);
  try {
    return { kind: 'done', result: await makePack(request, { db: opened.value, cache: store === null ? null : packCache(store, now), drawPdfPages: asked.drawPdfPages, now, preparing: asked.preparing, tell: reply }) };
  } finally {
    store?.close();
    opened.value.close();
  }
};

self.addEventListener('message', ({ data }: MessageEvent<PackMessage>) => {
  if (data.kind !== 'make') asked.take(data);
  else void make(data).then(reply, () => { reply({ kind: 'stopped' }); });
});
