// `npm run soak`: the tests with big counts, in full. SOAK_SEED chooses other trials; the seed used is printed.
import { vitestProject, soakScale } from './lib/checks/all-checks.ts';
import { lastLine } from './lib/checks/counts.ts';

const seed = process.env['SOAK_SEED'] ?? '20180828';
process.stdout.write(`seed ${seed}, all trials\n`);
const counts = await vitestProject('soak', { ...soakScale(true), SOAK_SEED: seed }).run();
for (const detail of counts.details) process.stdout.write(`    ${detail}\n`);
process.stdout.write(`${lastLine(counts)}\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
