// A passphrase by the browser's own chance.
import { madePassphrase } from '../../shared/meeting-file/reading/key-words.ts';

/** Eight words, 64 bits. */
export const makePassphrase = (): string => madePassphrase((length) => crypto.getRandomValues(new Uint8Array(length)));
