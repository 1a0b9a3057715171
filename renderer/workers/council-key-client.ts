// The page's side of the council key worker: one worker a request, gone with what it held as soon as it has answered.
import { failed, type Result } from '../../shared/model/result.ts';
import type { FoundKey } from '../../shared/meeting-file/reading/council-key.ts';
import { askWorker } from './ask-worker.ts';
import type { CouncilKeyReply, CouncilKeyRequest } from './council-key-messages.ts';
import type { OpenedKey } from './council-key-work.ts';

export type { NewKey, OpenedKey } from './council-key-work.ts';

const broken: Result<never> = failed({ code: 'key-stopped', what: 'Opening the key stopped before it was done.', remedy: 'Nothing was changed. Close other programs to free memory, then try again.' });

const ask = <T>(request: CouncilKeyRequest, taken: (reply: CouncilKeyReply) => Result<T>): Promise<Result<T>> =>
  askWorker({ start: () => new Worker(new URL('./council-key-worker.ts', import.meta.url), { type: 'module' }), request, taken, broken });

/** Makes, takes in or opens the key; `wrong-passphrase`, `no-key`, `damaged`, or `key-stopped` where the worker gave up. */
export const keyInWorker = (request: Exclude<CouncilKeyRequest, { readonly kind: 'pem' | 'read' }>): Promise<Result<OpenedKey>> => ask(request, (reply) => (reply.kind === 'opened' ? reply.result : broken));

/** The private half in PEM, in the clear; the same problems. */
export const keyPemInWorker = (request: Omit<Extract<CouncilKeyRequest, { readonly kind: 'pem' }>, 'kind'>): Promise<Result<string>> => ask({ kind: 'pem', ...request }, (reply) => (reply.kind === 'pem' ? reply.result : broken));

/** What a file holds that somebody chose; `no-key`. */
export const readKeyInWorker = (file: Uint8Array): Promise<Result<FoundKey>> => ask({ kind: 'read', file }, (reply) => (reply.kind === 'found' ? reply.result : broken));
