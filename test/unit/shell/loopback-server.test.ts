import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOwnServer, loopbackAddress, startLoopbackServer } from '../../../build/lib/loopback-server.ts';

const base = mkdtempSync(path.join(tmpdir(), 'loopback-'));
const root = path.join(base, 'renderer');
mkdirSync(root);
writeFileSync(path.join(root, 'index.html'), '<title>Orderpaper</title>');
writeFileSync(path.join(base, 'secret.txt'), 'outside');

let server: Server;
let port = 0;
beforeAll(async () => {
  const started = await startLoopbackServer(root, 0);
  if (started === 'port-taken') throw new Error('a free port cannot be taken');
  ({ server, port } = started);
});
afterAll(() => {
  server.close();
  rmSync(base, { recursive: true, force: true });
});

/** A request as raw as fetch cannot make it: own Host header, path as written. */
const raw = (pathname: string, host: string): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: pathname, headers: { host } }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });

describe('the loopback server', () => {
  it('serves the page with the app’s policy', async () => {
    const reply = await fetch(loopbackAddress(port));
    expect(await reply.text()).toBe('<title>Orderpaper</title>');
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  });

  it.each(['localhost', 'orderpaper.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])('refuses a request that names the host %s', async (host) => {
    expect(await raw('/', host)).toMatchObject({ status: 421 });
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//evil.example/../secret.txt'])('does not serve %s', async (pathname) => {
    const reply = await raw(pathname, `127.0.0.1:${port}`);
    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain('outside');
  });

  it('listens on the loopback address alone', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

  it('knows its own server on a taken port from another program', async () => {
    expect(await startLoopbackServer(root, port)).toBe('port-taken');
    expect(await isOwnServer(port)).toBe(true);
    const other = createServer((_request, response) => response.end('something else')).listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    expect(await isOwnServer((other.address() as AddressInfo).port)).toBe(false);
    other.close();
  });

  it('knows an empty port for what it is', async () => {
    expect(await isOwnServer(9)).toBe(false);
  });
});
