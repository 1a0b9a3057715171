import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBoundaries, type Floors } from '../../../build/lib/check-boundaries.ts';

const trees: string[] = [];
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true, force: true });
});

const packages = ['docx', 'dexie', 'zod', 'electron', 'react-router'];

/** A tree whose files hold what is given, beside packages that resolve. */
const treeOf = (files: Readonly<Record<string, string>>): string => {
  const tree = mkdtempSync(path.join(tmpdir(), 'boundaries-'));
  trees.push(tree);
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
    writeFileSync(path.join(tree, name), text);
  };
  write('package.json', '{"type":"module"}');
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, `{"name":"${name}","main":"index.js"}`);
    write(`node_modules/${name}/index.js`, 'export const x = 1;\n');
  }
  for (const folder of ['shared', 'renderer', 'electron', 'build']) write(`${folder}/empty.ts`, 'export {};\n');
  for (const [name, text] of Object.entries(files)) write(name, text);
  return tree;
};

const floors: Floors = { shared: 1, renderer: 1, electron: 1, build: 1 };

/** The import that breaks the rule: from a file to another file or to a package. */
const broken: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['shared-is-a-leaf', 'shared/model/a.ts', 'renderer/lib/b.ts'],
  ['shared-is-a-leaf', 'shared/model/a.ts', 'electron/b.ts'],
  ['shared-is-pure', 'shared/model/a.ts', 'node:fs'],
  ['shared-order-model', 'shared/model/a.ts', 'shared/rules/b.ts'],
  ['shared-order-rules', 'shared/phrases/a.ts', 'shared/documents/b.ts'],
  ['shared-order-ooxml', 'shared/documents/a.ts', 'shared/checking/b.ts'],
  ['shared-order-attachments', 'shared/attachments/a.ts', 'shared/checking/b.ts'],
  ['shared-order-meeting-file', 'shared/meeting-file/a.ts', 'shared/documents/b.ts'],
  ['shared-order-marks', 'shared/marks/a.ts', 'shared/documents/b.ts'],
  ['shared-order-ipc', 'shared/ipc/a.ts', 'shared/rules/b.ts'],
  ['shared-order-checking', 'shared/checking/a.ts', 'shared/ipc/b.ts'],
  ['ports-know-the-model-only', 'shared/ports.ts', 'shared/rules/b.ts'],
  ['electron-not-renderer', 'electron/a.ts', 'renderer/lib/b.ts'],
  ['renderer-not-electron', 'renderer/lib/a.ts', 'electron/b.ts'],
  ['renderer-has-no-node', 'renderer/lib/a.ts', 'node:path'],
  ['shell-imports-ipc-only', 'electron/a.ts', 'shared/model/b.ts'],
  ['shell-not-cli', 'electron/a.ts', 'electron/cli/b.ts'],
  ['cli-is-headless', 'electron/cli/a.ts', 'electron'],
  ['electron-in-its-folder', 'renderer/lib/a.ts', 'electron'],
  ['below-main', 'renderer/app/a.ts', 'renderer/main.tsx'],
  ['below-app', 'renderer/features/home/a.ts', 'renderer/app/b.ts'],
  ['below-features', 'renderer/ui/a.ts', 'renderer/features/home/b.ts'],
  ['below-features', 'renderer/saving/a.ts', 'renderer/features/home/b.ts'],
  ['saving-joins-what-is-below', 'renderer/ui/a.ts', 'renderer/saving/b.ts'],
  ['features-stand-alone', 'renderer/features/home/a.ts', 'renderer/features/agenda/b.ts'],
  ['workers-through-clients', 'renderer/features/home/a.ts', 'renderer/workers/import-worker.ts'],
  ['data-is-below-ui', 'renderer/data/a.ts', 'renderer/ui/b.ts'],
  ['platform-is-small', 'renderer/platform/a.ts', 'renderer/data/b.ts'],
  ['workers-read-through-data', 'renderer/workers/a.ts', 'renderer/platform/b.ts'],
  ['ui-has-no-data', 'renderer/ui/a.ts', 'renderer/data/b.ts'],
  ['ui-has-no-routing', 'renderer/ui/a.ts', 'react-router'],
  ['lib-is-lowest', 'renderer/lib/a.ts', 'renderer/ui/b.ts'],
  ['docx-in-documents', 'shared/ooxml/a.ts', 'docx'],
  ['dexie-in-data', 'renderer/features/home/a.ts', 'dexie'],
  ['zod-through-one-door', 'shared/model/a.ts', 'zod'],
  ['nothing-unresolved', 'shared/model/a.ts', 'shared/model/missing.ts'],
];

const isFile = (target: string): boolean => /\.tsx?$/.test(target);
const importOf = (from: string, to: string): string => {
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return `import '${isFile(to) ? (relative.startsWith('.') ? relative : `./${relative}`) : to}';\n`;
};

describe('the directions between folders', () => {
  it.each(broken)('%s: %s may not import %s', async (rule, from, to) => {
    const target = isFile(to) && !to.includes('missing') ? { [to]: 'export {};\n' } : {};
    const { findings } = await checkBoundaries(treeOf({ ...target, [from]: importOf(from, to) }), floors);
    expect(findings.some((finding) => finding.startsWith(`${rule}: `))).toBe(true);
  });

  it('no-cycles: two files may not import each other', async () => {
    const { findings } = await checkBoundaries(treeOf({ 'shared/model/a.ts': "import './b.ts';\n", 'shared/model/b.ts': "import './a.ts';\n" }), floors);
    expect(findings.some((finding) => finding.startsWith('no-cycles: '))).toBe(true);
  });

  it('a type alone is an import too', async () => {
    const tree = treeOf({ 'shared/model/a.ts': "import type { B } from '../rules/b.ts';\nexport type A = B;\n", 'shared/rules/b.ts': 'export type B = 1;\n' });
    expect((await checkBoundaries(tree, floors)).findings).toEqual(['shared-order-model: shared/model/a.ts -> shared/rules/b.ts']);
  });

  it('what the design allows is not a finding', async () => {
    const { findings } = await checkBoundaries(
      treeOf({
        'shared/model/zod.ts': "import 'zod';\n",
        'shared/rules/a.ts': "import '../model/zod.ts';\n",
        'shared/documents/a.ts': "import 'docx';\nimport '../rules/a.ts';\n",
        'shared/checking/a.ts': "import '../documents/a.ts';\n",
        'shared/ipc/contract.ts': "import '../model/zod.ts';\n",
        'electron/preload.ts': "import { contextBridge } from 'electron';\nimport '../shared/ipc/contract.ts';\nexport const b = contextBridge;\n",
        'electron/ipc/register.ts': "import { ipcMain } from 'electron';\nexport const i = ipcMain;\n",
        'electron/cli/a.ts': "import 'node:fs';\nimport '../../shared/checking/a.ts';\n",
        'renderer/data/a.ts': "import 'dexie';\n",
        'renderer/workers/import-client.ts': "import '../data/a.ts';\n",
        'renderer/features/home/a.ts': "import '../../workers/import-client.ts';\nimport '../../data/a.ts';\n",
        'renderer/app/a.ts': "import '../features/home/a.ts';\n",
        'renderer/main.tsx': "import './app/a.ts';\n",
      }),
      floors,
    );
    expect(findings).toEqual([]);
  });

  it('a tree of which too little was read is a finding, not a pass', async () => {
    const { findings } = await checkBoundaries(treeOf({}), { ...floors, shared: 2 });
    expect(findings).toEqual(['Only 1 modules were read in shared/, fewer than 2: the check itself is broken.']);
  });

  it.each([
    ['contextBridge outside the preload script', 'electron/window.ts', "import { contextBridge } from 'electron';\nexport const b = contextBridge;\n"],
    ['ipcMain outside the register, under another name', 'electron/menu.ts', "import { ipcMain as calls } from 'electron';\nexport const c = calls;\n"],
    ['the whole of Electron under one name', 'electron/menu.ts', "import * as electron from 'electron';\nexport const c = electron;\n"],
  ])('%s is a finding', async (_what, file, source) => {
    expect((await checkBoundaries(treeOf({ [file]: source }), floors)).findings).toHaveLength(1);
  });
});
