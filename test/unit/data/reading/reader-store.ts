// The reader's store over the test's IndexedDB, and the file's readers as the worker has them, in this thread.
import { openRestricted } from '../../../../shared/meeting-file/reading/open-restricted.ts';
import type { OpenSealed } from '../../../../renderer/data/reading/opened-copies.ts';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { keepCopy, receiveCopy, type LookedAt, type Received, type ReceivePorts } from '../../../../renderer/data/reading/receive-copy.ts';
import { soundCopy } from '../../../../renderer/data/reading/sound-copy.ts';
import { sealAll } from '../../../../renderer/data/reading/unsealed.ts';
import { sha256 } from '../../../../renderer/lib/sha256.ts';
import { webCiphers, webVerify } from '../../../../renderer/workers/ciphers.ts';
import { written } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';

/** The meeting of the fixture's copies. */
export const meetingId = '01900000-0000-7000-8000-000000000001';
export const issue = (number: number, madeOn = '2031-09-08') => ({ number, madeOn, expiresOn: null, reader: null, copy: null });
/** Sealing costs a second each time: only where it matters. */
export const plain = (signing: Parameters<typeof written>[0], options: Parameters<typeof written>[1] = {}): Promise<Uint8Array> => written(signing, { ...options, withSecrets: false });

let minute = 0;
/** A minute later each time. */
const now = (): number => Date.UTC(2031, 8, 9, 9, (minute += 1));

export const receivePorts: ReceivePorts = {
  now,
  read: (bytes) => soundCopy(bytes, { sha256, verify: webVerify }),
};
export const openSealed: OpenSealed = (sealed, passphrase) => openRestricted(sealed, passphrase, { sha256, ciphers: webCiphers });

export const emptyStore = async (): Promise<void> => {
  sealAll();
  const db = await readingDatabase();
  for (const table of db.tables) await table.clear();
};

export const receive = async (bytes: Uint8Array): Promise<Received> => must(await receiveCopy(bytes, 'copy.orderpaper', receivePorts));

/** What its reader is asked of. */
export const asked = async (bytes: Uint8Array): Promise<LookedAt> => {
  const received = await receive(bytes);
  if (received.outcome !== 'asks') throw new Error(`It was ${received.outcome}, not asked of`);
  return received.looked;
};

/** Received, and accepted where that is asked. */
export const accept = async (bytes: Uint8Array): Promise<Received> => {
  const received = await receive(bytes);
  return received.outcome === 'asks' ? must(await keepCopy(received.looked, now)) : received;
};

/** Every byte of every database, as text. */
export const everythingStored = async (): Promise<string> => {
  const parts: string[] = [];
  const textOf = (value: unknown): unknown => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value);
  for (const table of (await readingDatabase()).tables) parts.push(JSON.stringify(await table.toArray(), (_key, value: unknown) => textOf(value)));
  return parts.join('\n');
};
