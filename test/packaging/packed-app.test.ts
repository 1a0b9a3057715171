// Reads the app as `npm run package:check` packed it (build/package-check.ts).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { folders, top } from '../../build/lib/paths.ts';

// How a fuse stands in the program: the letter 0 or 1.
const off = '0'.charCodeAt(0);
const on = '1'.charCodeAt(0);

const app = path.join(folders.release, 'linux-unpacked');
const archive = path.join(app, 'resources/app.asar');
const contents = listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/'));
const packageJson = JSON.parse(extractFile(archive, 'package.json').toString('utf8')) as Record<string, unknown>;

describe('the packed app', () => {
  it('holds the page, the shell, its licence and nothing else', () => {
    const unexpected = contents.filter((name) => !/^\/(dist|dist\/(electron|renderer)(\/.*)?|package\.json|LICENSE)$/.test(name));
    expect(unexpected).toEqual([]);
    expect(contents).toEqual(expect.arrayContaining(['/dist/electron/main.js', '/dist/electron/preload.cjs', '/dist/renderer/index.html', '/LICENSE']));
  });

  it('starts with the file that package.json names', () => {
    expect(packageJson['main']).toBe('dist/electron/main.js');
    expect(extractFile(archive, 'dist/electron/main.js').length).toBeGreaterThan(1_000);
  });

  it('carries no development dependency, no Node and no source map', () => {
    expect(contents.filter((name) => name.includes('node_modules') || name.endsWith('.map') || /\.(ts|tsx)$/.test(name))).toEqual([]);
    expect([packageJson['devDependencies'], packageJson['optionalDependencies'], packageJson['dependencies']].filter((named) => Object.keys(named ?? {}).length > 0)).toEqual([]);
  });

  it('has no command line: neither its files nor a bin', () => {
    expect(contents.filter((name) => name.includes('/cli'))).toEqual([]);
    expect(packageJson['bin'] ?? null).toBeNull();
  });

  it('needs nothing at run time but Electron and Node', () => {
    for (const file of ['dist/electron/main.js', 'dist/electron/preload.cjs']) {
      const source = extractFile(archive, file).toString('utf8');
      const imported = [...source.matchAll(/^(?:import|export) .*? from ["']([^"']+)["'];|require\(["']([^"']+)["']\)/gm)].map((match) => match[1] ?? match[2] ?? '');
      expect(imported.filter((name) => name !== 'electron' && !name.startsWith('node:') && !name.startsWith('.'))).toEqual([]);
      expect(imported).toContain('electron');
    }
  });

  it('holds the very page that was built, with a placeholder for the nonce', () => {
    const packed = extractFile(archive, 'dist/renderer/index.html').toString('utf8');
    expect(packed).toBe(readFileSync(path.join(folders.renderer, 'index.html'), 'utf8'));
    expect(packed).toContain('__ORDERPAPER_NONCE__');
    const scripts = [...packed.matchAll(/src="\/([^"]+\.js)"/g)].map((match) => `/dist/renderer/${match[1] ?? ''}`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !contents.includes(script))).toEqual([]);
  });

  it('carries fonts and pdf.js’s own files, so that nothing is fetched', () => {
    for (const pattern of [/^\/dist\/renderer\/assets\/.*\.woff2$/, /^\/dist\/renderer\/pdfjs\/cmaps\/.*\.bcmap$/, /^\/dist\/renderer\/pdfjs\/standard_fonts\//])
      expect(contents.some((name) => pattern.test(name))).toBe(true);
  });

  it('is locked by its fuses', async () => {
    const wire = await getCurrentFuseWire(path.join(app, 'orderpaper'));
    const expected: Readonly<Record<string, number>> = {
      RunAsNode: off,
      EnableCookieEncryption: on,
      EnableNodeOptionsEnvironmentVariable: off,
      EnableNodeCliInspectArguments: off,
      EnableEmbeddedAsarIntegrityValidation: on,
      OnlyLoadAppFromAsar: on,
      LoadBrowserProcessSpecificV8Snapshot: off,
      GrantFileProtocolExtraPrivileges: off,
    };
    const found = Object.fromEntries(Object.keys(expected).map((name) => [name, wire[FuseV1Options[name as keyof typeof FuseV1Options]]]));
    expect(found).toEqual(expected);
  });

  it('brings English only, and keeps Electron’s licence', () => {
    expect(readdirSync(path.join(app, 'locales')).sort()).toEqual(['en-GB.pak', 'en-US.pak']);
    expect(existsSync(path.join(app, 'LICENSE.electron.txt'))).toBe(true);
  });
});

describe('the configuration of the packing', () => {
  it('opens .orderpaper files', () => {
    const config = readFileSync(path.join(top, 'electron-builder.yml'), 'utf8');
    expect(config).toMatch(/fileAssociations:\s+- ext: orderpaper\s/);
    expect(config).toContain('mimeType: application/vnd.orderpaper+zip');
  });

  it('names no place to publish to', () => {
    expect(readFileSync(path.join(top, 'electron-builder.yml'), 'utf8')).toMatch(/^publish: null$/m);
  });
});
