// A Node that is too old is told in one line before anything else happens.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { isOldNode, oldestNode } from '../../../electron/cli/needs-node.ts';
import { newFolder, orderpaper, sabotaged } from './orderpaper-process.ts';

const pretend = (version: string): string => `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;

it('asks for the Node that the package asks for', async () => {
  const text = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  expect((JSON.parse(text) as { engines: { node: string } }).engines.node).toBe(`>=${oldestNode}`);
});

it.each([['20.19.5', true], ['22.9.9', true], ['22.21.1', true], ['22.22.0', false], ['22.22.3', false], ['24.0.0', false]])('Node %s is too old: %s', (version, old) => {
  expect(isOldNode(version)).toBe(old);
});

it('says under an older Node which one it needs, in one line, and does nothing', async () => {
  const folder = await newFolder();
  const ended = await sabotaged(pretend('20.19.5'), folder, '--help');
  expect(ended).toMatchObject({ code: 2, stdout: '', stderrLines: [`Orderpaper needs Node ${oldestNode} or newer, and this is Node 20.19.5. Install a newer one from https://nodejs.org and call it again.`] });
  expect((await orderpaper(folder, '--help')).code).toBe(0);
});
