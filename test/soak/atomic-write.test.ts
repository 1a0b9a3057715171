// A program killed while it saves leaves the old file or the new one, never a part of either.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { top } from '../../build/lib/paths.ts';

const trials = Math.max(5, Math.ceil(100 * Number(process.env['SOAK_SCALE'] ?? '0.05')));
const folder = mkdtempSync(path.join(tmpdir(), 'atomic-soak-'));
const file = path.join(folder, 'meeting.orderpaper');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Each version of the file is half a megabyte of one and the same byte.
const writer = `
  import { writeFileAtomically } from ${JSON.stringify(path.join(top, 'electron/files/atomic-write.ts'))};
  for (let version = 1; ; version += 1) await writeFileAtomically(${JSON.stringify(file)}, new Uint8Array(500_000).fill(version % 256));
`;

describe('a file that is being replaced again and again', () => {
  it(`is whole after each of ${trials} kills`, async () => {
    let whole = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', writer], { stdio: 'ignore' });
      const ended = once(child, 'exit');
      while (!existsSync(file) && child.exitCode === null) await pause(5);
      await pause(60 + ((trial * 37) % 90));
      child.kill('SIGKILL');
      await ended;
      const bytes = readFileSync(file);
      if (bytes.length === 500_000 && bytes.every((byte) => byte === bytes[0])) whole += 1;
    }
    expect(whole).toBe(trials);
  });
});
