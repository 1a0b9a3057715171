// The page's side of the reading worker: one worker a request, gone with what it held as soon as it has answered.
import { failed, ok, type Result } from '../../shared/model/result.ts';
import type { Ciphers } from '../../shared/ports.ts';
import { KeyFailure } from '../data/reading/marks/key-failure.ts';
import type { OpenSealed } from '../data/reading/opened-copies.ts';
import type { ReceivePorts } from '../data/reading/receive-copy.ts';
import { askWorker } from './ask-worker.ts';
import type { ReadingReply, ReadingRequest } from './reading-messages.ts';

const broken: Result<never> = failed({
  code: 'reading-stopped', what: 'Opening the copy stopped before it was done.', remedy: 'Nothing was changed. Close other programs to free memory, then try again.',
});

const ask = <T>(request: ReadingRequest, taken: (reply: ReadingReply) => Result<T>, stopped: Result<never> = broken): Promise<Result<T>> =>
  askWorker({ start: () => new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' }), request, taken, broken: stopped });

/** Verifies a reading copy; answers as `readReadingFile` does, or `reading-stopped` where the worker gave up (memory). */
export const readCopyInWorker: ReceivePorts['read'] = (bytes) => ask({ kind: 'read', bytes }, (reply) => (reply.kind === 'read' ? reply.result : broken));

/** Opens a sealed part; answers as `openRestricted` does, or `reading-stopped`. */
export const openSealedInWorker: OpenSealed = ({ content, seal }, passphrase) => ask({ kind: 'unseal', content, seal, passphrase }, (reply) => (reply.kind === 'unsealed' ? reply.result : broken));

const keyBroken: Result<never> = failed({
  code: 'key-not-derived', what: 'The key of your notes on restricted papers could not be made, perhaps for want of memory.', remedy: 'Close other programs to free memory, then try again.',
});

/** Derives a key; throws a `KeyFailure` where the worker gave up (memory). */
export const deriveInWorker: Ciphers['deriveKey'] = async (passphrase, salt, cost) => {
  const key = await ask<Uint8Array>({ kind: 'derive', passphrase, salt, cost }, (reply) => (reply.kind === 'derived' ? ok(reply.key) : keyBroken), keyBroken);
  if (!key.ok) throw new KeyFailure(key.problem);
  return key.value;
};
