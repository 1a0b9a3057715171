// Makes an agenda pack away from the page; lives as long as one pack. For the public it is handed nothing that is restricted.
import type { Result } from '../../shared/model/result.ts';
import type { DrawPdfPages, DrawnPdfPage } from '../../shared/ports.ts';
import { openFragments } from '../data/fragment-store.ts';
import { openDatabase } from '../data/open-database.ts';
import { packCache } from '../data/pack-cache.ts';
import { makePack } from './make-pack.ts';
import type { PackMessage, PackReply, PackRequest } from './pack-messages.ts';

const reply = (message: PackReply): void => { self.postMessage(message); };
const now = (): number => Date.now();

const waiting = new Map<number, (result: Result<readonly DrawnPdfPage[]>) => void>();
const drawPdfPages: DrawPdfPages = (bytes) => new Promise((resolve) => {
  const id = waiting.size;
  waiting.set(id, resolve);
  reply({ kind: 'draw', id, bytes });
});

const make = async (request: PackRequest): Promise<PackReply> => {
  const opened = await openDatabase({ name: request.database });
  if (!opened.ok) return { kind: 'done', result: opened };
  // Without the cache everything is made anew.
  const store = await openFragments().catch(() => null);
  try {
    return { kind: 'done', result: await makePack(request, { db: opened.value, cache: store === null ? null : packCache(store, now), drawPdfPages, now, tell: reply }) };
  } finally {
    store?.close();
    opened.value.close();
  }
};

self.addEventListener('message', ({ data }: MessageEvent<PackMessage>) => {
  if (data.kind === 'drawn') waiting.get(data.id)?.(data.result);
  else void make(data).then(reply, () => { reply({ kind: 'stopped' }); });
});
