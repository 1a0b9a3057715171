// `npm run bench`: the budgets of DESIGN 7 as a table. `node build/bench.ts home` measures the rows whose file names begin so.
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchRow, Measured } from './lib/bench-row.ts';
import { top } from './lib/paths.ts';

const folder = path.join(top, 'test/bench');
const asked = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith('.row.ts') && (asked.length === 0 || asked.some((start) => name.startsWith(start)))).sort();

const verdict = (withinBudget: boolean | null): string => (withinBudget === null ? '' : withinBudget ? 'yes' : 'NO');
const broken = (error: unknown): Measured => ({ ours: `not measured: ${(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''}`, reference: '', ratio: '', withinBudget: false });

process.stdout.write(`${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}\n\n`);
process.stdout.write('| what | measured | beside it | ratio | budget | within |\n| --- | --- | --- | --- | --- | --- |\n');
for (const file of files) {
  const { row } = (await import(pathToFileURL(path.join(folder, file)).href)) as { readonly row: BenchRow };
  const measured = await row.measure().catch(broken);
  process.stdout.write(`| ${[row.what, measured.ours, measured.reference, measured.ratio, row.budget, verdict(measured.withinBudget)].join(' | ')} |\n`);
  if (measured.withinBudget === false) process.exitCode = 1;
}
