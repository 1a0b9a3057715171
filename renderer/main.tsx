// The composition root: open the database, choose the platform, mount.
// The order of the style layers is in public/layers.css, which index.html reads first.
import './ui/styles.css';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { idMaker, instantOf } from '../shared/model/ids.ts';
import type { DataPorts } from './data/data-provider.tsx';
import { dropLeftBehind } from './data/erase/unnamed-files.ts';
import { openDatabase } from './data/open-database.ts';
import { createSaveRegistry, flushWhenLeaving } from './data/save-registry.ts';
import { ensureDevice, readSettings } from './data/settings-repository.ts';
import { App } from './app/app.tsx';
import { OpenProblem } from './app/open-problem.tsx';
import { applyAppearance } from './app/appearance.ts';
import { choosePlatform } from './platform/choose-platform.ts';

const ports: DataPorts = {
  now: () => Date.now(),
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};

/** Milliseconds after the start by which the first screen is there. */
const quietAfter = 15_000;

const start = async (root: Root): Promise<void> => {
  const opened = await openDatabase();
  if (!opened.ok) {
    root.render(<OpenProblem problem={opened.problem} />);
    return;
  }
  const db = opened.value;
  const device = await ensureDevice(db, idMaker(ports.now, ports.randomBytes), instantOf(ports.now()));
  applyAppearance(document.documentElement, await readSettings(db));

  const platform = choosePlatform();
  const saves = createSaveRegistry();
  flushWhenLeaving(saves, window);
  saves.subscribe(() => {
    const { state } = saves.status();
    platform.setUnsaved(state === 'unsaved' || state === 'saving' || state === 'failed');
  });
  platform.onBeforeClose(async () => {
    const stored = await saves.beforeClosing();
    if (!stored.ok) throw new Error(stored.problem.code);
  });
  // What can't be cleared now (no room, a window that closes) is found again at the next start.
  window.setTimeout(() => void dropLeftBehind(db, ports.now()).catch(() => undefined), quietAfter);
  root.render(<App db={db} device={device} ports={ports} saves={saves} platform={platform} />);
};

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
void start(createRoot(place));
