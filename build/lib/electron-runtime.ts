// Finds Electron's own program, which npm does not carry: it is fetched once by Electron's installer where a network allows it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { top } from './paths.ts';

const programs: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/** The path of Electron's program if it is on the machine, else null. ELECTRON_OVERRIDE_DIST_PATH names a folder that holds it. */
export const findElectron = (env: Readonly<Record<string, string | undefined>> = process.env, platform: NodeJS.Platform = process.platform): string | null => {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(top, 'node_modules/electron/dist');
  const program = path.join(folder, programs[platform] ?? 'electron');
  return existsSync(program) ? program : null;
};

const installerPatience = 20_000;

/** Lets Electron's installer try for at most 20 seconds, its output hidden. True when it says that it succeeded. */
export const fetchElectron = (): Promise<boolean> =>
  new Promise((resolve) => {
    const installer = path.join(top, 'node_modules/electron/install.js');
    if (!existsSync(installer)) {
      resolve(false);
      return;
    }
    const child = spawn(process.execPath, [installer], { stdio: 'ignore', windowsHide: true });
    const timer = setTimeout(() => child.kill('SIGKILL'), installerPatience);
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
