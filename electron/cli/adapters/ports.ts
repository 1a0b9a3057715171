// What the core needs from outside, as Node gives it.
import { createHash, randomBytes } from 'node:crypto';
import type { Ports } from '../../../shared/ports.ts';
import { readPdfPages } from './pdf-pages.ts';

export const nodePorts: Ports = {
  now: () => Date.now(),
  randomBytes: length => new Uint8Array(randomBytes(length)),
  sha256: bytes => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  readPdfPages,
};
