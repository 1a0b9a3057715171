// `npm test`: every check there is. The last line says how many passed, failed and were skipped; the exit code is 1 when one failed.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkGroups, type Check, type Lane } from './lib/checks/all-checks.ts';
import { failedOnce, lastLine, skippedInAll, totals, type Counts } from './lib/checks/counts.ts';
import { folders } from './lib/paths.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const runCheck = async (check: Check): Promise<Counts> => {
  const began = performance.now();
  const counts = await check.run().catch((error: unknown) => failedOnce(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  say(`${check.name}: ${lastLine(counts)} (${Math.round((performance.now() - began) / 1_000)} s)`);
  for (const detail of counts.details) say(`    ${detail}`);
  return counts;
};

const asked = process.argv.slice(2);
const all: Counts[] = [];
const runLane = async (lane: Lane): Promise<readonly Counts[]> => {
  const counts: Counts[] = [];
  for (const check of lane) if (asked.length === 0 || asked.includes(check.name)) counts.push(await runCheck(check));
  return counts;
};
for (const group of checkGroups) all.push(...(await Promise.all(group.map(runLane))).flat());

const sum = all.length === 0 ? failedOnce('no check of that name') : totals(all);
mkdirSync(folders.reports, { recursive: true });
writeFileSync(path.join(folders.reports, 'summary.json'), `${JSON.stringify({ passed: sum.passed, failed: sum.failed, skipped: skippedInAll(sum.skipped), reasons: sum.skipped })}\n`);
if (skippedInAll(sum.skipped) > 0) say(`skipped: ${Object.entries(sum.skipped).map(([reason, count]) => `${count} (${reason})`).join(', ')}`);
say(lastLine(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
