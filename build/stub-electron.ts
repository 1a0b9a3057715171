// A stand-in for Electron's runtime, which npm does not carry: enough of it for electron-builder to pack the app and set its fuses.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Electron marks the place of its fuses with this sentence; then come the version, their number and one state each.
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const untouchedFuses = '101100011';

/** Writes the stub for Linux into `folder`, replacing what is there. */
export const writeStubElectron = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  mkdirSync(path.join(folder, 'resources'));
  const fuses = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, untouchedFuses.length]), Buffer.from(untouchedFuses)]);
  const program = path.join(folder, 'electron');
  writeFileSync(program, Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n#'), fuses, Buffer.from('\n')]));
  chmodSync(program, 0o755);
  writeFileSync(path.join(folder, 'LICENSE'), 'stub\n');
  writeFileSync(path.join(folder, 'version'), 'stub\n');
  for (const language of ['en-GB', 'en-US', 'de']) writeFileSync(path.join(folder, 'locales', `${language}.pak`), '');
};
