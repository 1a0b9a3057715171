// What sealing marks needs, as the page has it: keys are derived in a worker, which takes a second, the rest is the browser's own.
import type { MarksPorts } from '../data/reading/marks/marks-ports.ts';
import { sha256 } from '../lib/sha256.ts';
import { webCiphers } from './ciphers.ts';
import { deriveInWorker } from './reading-client.ts';

/** A few dozen bytes at a time. */
const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

const ciphers = { ...webCiphers, deriveKey: deriveInWorker };

/** @param context of `useData`: the clock and ids that make records */
export const marksPorts = ({ now, newId }: Pick<MarksPorts, 'now' | 'newId'>): MarksPorts => ({ now, newId, randomBytes, ciphers });

/** For writing and reading notes files. */
export const notesFilePorts = { sha256, randomBytes, ciphers };
