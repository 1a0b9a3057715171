// The page's side of the reading worker: one worker a request, gone with what it held as soon as it has answered.
import { failed, ok, problemLine, type Result } from '../../shared/model/result.ts';
import type { Ciphers } from '../../shared/ports.ts';
import type { OpenSealed } from '../data/reading/opened-copies.ts';
import type { ReceivePorts } from '../data/reading/receive-copy.ts';
import { askWorker } from './ask-worker.ts';
import type { ReadingReply, ReadingRequest } from './reading-messages.ts';

const broken: Result<never> = failed({
  code: 'reading-stopped', what: 'Opening the copy stopped before it was done.', remedy: 'Nothing was changed. Close other programs to free memory, then try again.',
});

const ask = <T>(request: ReadingRequest, taken: (reply: ReadingReply) => Result<T>): Promise<Result<T>> =>
  askWorker({ start: () => new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' }), request, taken, broken });

/** Verifies a reading copy; answers as `readReadingFile` does, or `reading-stopped` where the worker gave up (memory). */
export const readCopyInWorker: ReceivePorts['read'] = (bytes) => ask({ kind: 'read', bytes }, (reply) => (reply.kind === 'read' ? reply.result : broken));

/** Opens a sealed part; answers as `openRestricted` does, or `reading-stopped`. */
export const openSealedInWorker: OpenSealed = ({ content, seal }, passphrase) => ask({ kind: 'unseal', content, seal, passphrase }, (reply) => (reply.kind === 'unsealed' ? reply.result : broken));

/** Derives a key; throws where the worker gave up (memory). */
export const deriveInWorker: Ciphers['deriveKey'] = async (passphrase, salt, cost) => {
  const key = await ask<Uint8Array>({ kind: 'derive', passphrase, salt, cost }, (reply) => (reply.kind === 'derived' ? ok(reply.key) : broken));
  if (!key.ok) throw new Error(problemLine(key.problem));
  return key.value;
};
