// `npm start`: builds, then opens the app in Electron, or else the same build in the system's Chromium on a loopback address.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { hasDisplay, openWindow } from './lib/app-window.ts';
import { fetchElectron, findElectron } from './lib/electron-runtime.ts';
import { findBrowser } from './lib/find-browser.ts';
import { isOwnServer, loopbackAddress, loopbackPort, startLoopbackServer } from './lib/loopback-server.ts';
import { folders, top } from './lib/paths.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const port = Number(process.env['ORDERPAPER_PORT'] ?? loopbackPort);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  process.stderr.write(`ORDERPAPER_PORT is “${process.env['ORDERPAPER_PORT'] ?? ''}”, which is no port. Set it to a number from 1 to 65535, or leave it out.\n`);
  process.exit(1);
}
const address = loopbackAddress(port);

const build = (): void => {
  const { status } = spawnSync(process.execPath, [path.join(top, 'build/build.ts'), 'renderer', 'electron'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

const runElectron = (program: string): void => {
  const root = process.getuid?.() === 0;
  if (root) say('Running as root: Electron is started without its sandbox.');
  const child = spawn(program, [...(root ? ['--no-sandbox'] : []), top], { stdio: 'inherit' });
  child.once('error', (error) => {
    process.stderr.write(`Electron could not be started: ${error.message}\n`);
    process.exit(1);
  });
  child.once('exit', (code) => process.exit(code ?? 0));
};

const showWindow = async (): Promise<void> => {
  if (!hasDisplay()) {
    say(`There is no display. Open ${address} in a browser on this computer.`);
    return;
  }
  const browser = findBrowser();
  if (browser === null || !(await openWindow(browser, address))) say(`No Chromium was found. Open ${address} in a browser on this computer.`);
  else say(`Orderpaper is open at ${address}${process.getuid?.() === 0 ? ' (running as root: Chromium is started with --no-sandbox)' : ''}.`);
};

const serve = async (): Promise<void> => {
  const started = await startLoopbackServer(folders.renderer, port);
  if (started !== 'port-taken') {
    await showWindow();
    say('Orderpaper is served from this computer to this computer only. Press Ctrl+C to stop.');
  } else if (await isOwnServer(port)) {
    say('Orderpaper is already being served.');
    await showWindow();
  } else {
    process.stderr.write(`Another program on this computer uses the address ${address}. Close it, or set ORDERPAPER_PORT to another number; data is kept per number.\n`);
    process.exitCode = 1;
  }
};

build();
const electron = findElectron() ?? ((await fetchElectron()) ? findElectron() : null);
if (electron !== null && hasDisplay()) runElectron(electron);
else {
  if (electron === null) say('Electron’s runtime could not be fetched: Orderpaper opens in the system’s Chromium instead, with its data kept apart from Electron’s.');
  await serve();
}
