// Writes and restores backups away from the page, on its own connection to the store: ten years of meetings are half a minute of
// reading, packing and checking, and typing never waits for it. Lives as long as one backup.
import type { Result } from '../../shared/model/result.ts';
import { restoreBackup, writeBackup } from '../data/backup-file.ts';
import type { OrderpaperDatabase } from '../data/database.ts';
import { openDatabase } from '../data/open-database.ts';
import type { BackupReply, BackupRequest } from './backup-messages.ts';

/** The bytes change hands: a backup of many years need not be in memory twice. */
const reply = (message: BackupReply): void => {
  const bytes = message.kind === 'written' && message.result.ok ? [message.result.value.buffer] : [];
  self.postMessage(message, { transfer: bytes });
};

const withDatabase = async <T>(name: string, work: (db: OrderpaperDatabase) => Promise<Result<T>>): Promise<Result<T>> => {
  const opened = await openDatabase({ name });
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
};

const answer = async (request: BackupRequest): Promise<BackupReply> =>
  request.kind === 'write'
    ? { kind: 'written', result: await withDatabase(request.database, writeBackup) }
    : { kind: 'restored', result: await withDatabase(request.database, (db) => restoreBackup(db, request.bytes, request)) };

self.addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
  void answer(data).then(reply, () => { reply({ kind: 'stopped' }); });
});
