// `npm run package:check`: packs the built app over the stub runtime and reads the result. It proves contents and fuses, not that the app starts.
import { rmSync } from 'node:fs';
import { vitestProject } from './lib/checks/all-checks.ts';
import { lastLine } from './lib/checks/counts.ts';
import { runTool } from './lib/checks/run-tool.ts';
import { folders } from './lib/paths.ts';
import { writeStubElectron } from './stub-electron.ts';

rmSync(folders.release, { recursive: true, force: true });
writeStubElectron(folders.stubElectron);
const packed = await runTool('electron-builder', 'node_modules/electron-builder/cli.js', ['--linux', 'dir', '--publish', 'never', `-c.electronDist=${folders.stubElectron}`]);
if (packed.code !== 0) {
  process.stderr.write(`${packed.tail.join('\n')}\n`);
  process.exitCode = 1;
} else if (!process.argv.includes('--only-package')) {
  const counts = await vitestProject('packaging').run();
  for (const detail of counts.details) process.stdout.write(`    ${detail}\n`);
  process.stdout.write(`${lastLine(counts)}\n`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}
