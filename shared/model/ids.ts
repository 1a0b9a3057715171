// Ids are uuid v7 made on the client, so that records from several machines can meet without renaming.
import { V7Generator } from 'uuidv7';
import type { Clock, RandomBytes } from '../ports.ts';
import type { Id, RecordBase } from './record.ts';

export type NewId = () => Id;

/** A generator of uuid v7 ids, increasing within one generator. */
export const idMaker = (now: Clock, randomBytes: RandomBytes): NewId => {
  const generator = new V7Generator({
    nextUint32: () => {
      const bytes = randomBytes(4);
      return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    },
  });
  return () => generator.generateOrResetCore(now(), 10_000).toString();
};

/** The instant as stored: ISO 8601, UTC, milliseconds. */
export const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The base of a record that is being made now. */
export const newRecord = (newId: NewId, now: Clock): RecordBase => {
  const instant = instantOf(now());
  return { id: newId(), createdAt: instant, updatedAt: instant, rev: 1, deletedAt: null };
};
