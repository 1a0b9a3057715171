// The page's side of the backup worker: one worker a backup. Writing can be cancelled; restoring is all or nothing and can't.
import { failed } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { askWorker } from './ask-worker.ts';
import type { BackupReply, BackupRequest } from './backup-messages.ts';

const cancelled: Result<never> = failed({ code: 'backup-cancelled', what: 'The backup was cancelled.', remedy: 'Nothing was saved; you can start it again.' });

const broken: Result<never> = failed({
  code: 'backup-stopped', what: 'The backup stopped before it was done.',
  remedy: 'What is stored here is as it was. Close other programs to free memory, then try again.',
});

const ask = <T>(request: BackupRequest, taken: (reply: BackupReply) => Result<T>, signal?: AbortSignal): Promise<Result<T>> =>
  askWorker({ start: () => new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' }), request, taken, broken, signal, cancelled });

/**
 * A backup of everything in a store, made in a worker.
 * @returns its bytes; `backup-cancelled` after `signal`; `backup-stopped` where the worker itself gave up (memory); or the store's problem
 */
export const writeBackupInWorker = (database: string, signal: AbortSignal): Promise<Result<Uint8Array>> =>
  ask({ kind: 'write', database }, (reply) => (reply.kind === 'written' ? reply.result : broken), signal);

/** Replaces everything in a store by a backup, or changes nothing; answers as `restoreBackup` does, or `backup-stopped`. */
export const restoreBackupInWorker = (database: string, bytes: Uint8Array, { bringErased }: { readonly bringErased: boolean }): Promise<Result<number>> =>
  ask({ kind: 'restore', database, bytes, bringErased }, (reply) => (reply.kind === 'restored' ? reply.result : broken));
