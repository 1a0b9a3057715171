// `npm run boundaries`: no import goes against the directions of DESIGN 3.
import { checkBoundaries } from './lib/check-boundaries.ts';
import { top } from './lib/paths.ts';

const report = await checkBoundaries(top, { shared: 40, renderer: 40, electron: 20, build: 10 });
for (const finding of report.findings) process.stderr.write(`${finding}\n`);
process.stdout.write(`${report.modules} modules read, ${report.findings.length} findings\n`);
process.exitCode = report.findings.length === 0 ? 0 : 1;
