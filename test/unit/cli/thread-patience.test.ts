// A file that hangs is given up; one that only waits for a busy machine is not.
import { expect, it } from 'vitest';
import { patienceLeft } from '../../../electron/cli/adapters/thread-patience.ts';

const left = (wall: number, processor: number, threads: number): number => patienceLeft(30_000, { wall, processor, threads });

it('a thread is given up when it had its time of the processor, and waited for while others had it', () => {
  expect(left(30_000, 29_900, 1)).toBe(0);
  expect(left(30_000, 58_000, 2)).toBe(0);
  expect(left(30_000, 10_000, 1)).toBe(20_000);
  expect(left(30_000, 10_000, 2)).toBe(25_000);
  expect(left(110_000, 10_000, 1)).toBe(10_000);
  expect(left(120_000, 10_000, 1)).toBe(0);
});
