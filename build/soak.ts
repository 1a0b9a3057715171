// `npm run soak`: the tests with big counts, in full. SOAK_SEED chooses other trials; the seed used is printed.
import { browserTests, soakScale, vitestProject } from './lib/checks/all-checks.ts';
import { lastLine, totals } from './lib/checks/counts.ts';
import type { Counts } from './lib/checks/counts.ts';

const seed = process.env['SOAK_SEED'] ?? '20180828';
const env = { ...soakScale(true), SOAK_SEED: seed };
process.stdout.write(`seed ${seed}, all trials\n`);

/** Each test that reads SOAK_SCALE: a project of its own, and those that live beside what they test. */
const checks = [
  vitestProject('soak', { env }),
  vitestProject('unit-data', { env, files: ['test/unit/data/minute-text.test.ts', 'test/unit/data/undo.test.ts'] }),
  browserTests(env, ['minutes-safety.spec', 'room.spec', '-g', 'killing|replayed', '--workers=1']),
];
const all: Counts[] = [];
for (const check of checks) {
  const counts = await check.run();
  process.stdout.write(`${check.name}: ${lastLine(counts)}\n`);
  for (const detail of counts.details) process.stdout.write(`    ${detail}\n`);
  all.push(counts);
}
const sum = totals(all);
process.stdout.write(`${lastLine(sum)}\n`);
process.exitCode = sum.failed > 0 ? 1 : 0;
