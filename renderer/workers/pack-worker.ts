// Makes an agenda pack away from the page; lives as long as one pack. For the public it is handed nothing that is restricted.
import { barePicture } from '../../shared/attachments/pictures/bare-picture.ts';
import { isHouse } from '../../shared/documents/pack/paper-source.ts';
import type { PreparePaper, PreparedPaper } from '../../shared/documents/pack/prepare-paper.ts';
import type { Result } from '../../shared/model/result.ts';
import type { DrawPdfPages, DrawnPdfPage } from '../../shared/ports.ts';
import { openFragments } from '../data/fragment-store.ts';
import { openDatabase } from '../data/open-database.ts';
import { packCache } from '../data/pack-cache.ts';
import { makePack } from './make-pack.ts';
import type { PackMessage, PackReply, PackRequest } from './pack-messages.ts';

const reply = (message: PackReply): void => { self.postMessage(message); };
const now = (): number => Date.now();

let asked = 0;
const drawn = new Map<number, (result: Result<readonly DrawnPdfPage[]>) => void>();
const drawPdfPages: DrawPdfPages = (bytes) => new Promise((resolve) => {
  asked += 1;
  drawn.set(asked, resolve);
  reply({ kind: 'draw', id: asked, bytes });
});

const prepared = new Map<number, (result: Result<PreparedPaper>) => void>();
const preparedHere: PreparePaper = async (task) => (await import('../../shared/documents/pack/prepare-paper.ts')).preparePaper(task, barePicture);
/** What needs no count and was made here is cleaned in no time: no worker is asked for it. */
const prepareElsewhere: PreparePaper = (task) => isHouse(task.source) && task.pages !== null ? preparedHere(task) : new Promise((resolve) => {
  asked += 1;
  prepared.set(asked, resolve);
  reply({ kind: 'prepare', id: asked, task });
});
/** More need more memory than they save time. */
const atOnce = 2;

const make = async (request: PackRequest): Promise<PackReply> => {
  const opened = await openDatabase({ name: request.database });
  if (!opened.ok) return { kind: 'done', result: opened };
  // Without the cache everything is made anew.
  const store = await openFragments().catch(() => null);
  try {
    return { kind: 'done', result: await makePack(request, { db: opened.value, cache: store === null ? null : packCache(store, now), drawPdfPages, now, preparing: { preparePaper: prepareElsewhere, atOnce }, tell: reply }) };
  } finally {
    store?.close();
    opened.value.close();
  }
};

self.addEventListener('message', ({ data }: MessageEvent<PackMessage>) => {
  if (data.kind === 'drawn') drawn.get(data.id)?.(data.result);
  else if (data.kind === 'prepared') prepared.get(data.id)?.(data.result);
  else void make(data).then(reply, () => { reply({ kind: 'stopped' }); });
});
