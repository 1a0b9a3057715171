// The content of a record as one short word: the same on every computer for the same content, whenever and however often it was written.
import type { Id } from '../model/record.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256OfText } from './sha256-of-text.ts';

/** The first 64 bits of the SHA-256 over the canonical JSON, without revision and time of writing. */
export const contentHash = (record: object): string => sha256OfText(canonicalJson({ ...record, rev: 0, updatedAt: '' })).slice(0, 16);

/** Of a deleted record its content no longer counts: one deletion is like another. */
export const deletionHash = (id: Id): string => sha256OfText(`deleted ${id}`).slice(0, 16);
