import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerAppRequest, resolveAppUrl } from '../../../electron/app-protocol.ts';
import { cspNoncePlaceholder } from '../../../electron/content-security-policy.ts';

const base = mkdtempSync(path.join(tmpdir(), 'app-protocol-'));
const root = path.join(base, 'renderer');
mkdirSync(path.join(root, 'assets'), { recursive: true });
writeFileSync(path.join(root, 'index.html'), `<meta property="csp-nonce" nonce="${cspNoncePlaceholder}"><script nonce="${cspNoncePlaceholder}"></script>`);
writeFileSync(path.join(root, 'assets/main-abc.js'), 'run();');
writeFileSync(path.join(root, '.secret.txt'), 'hidden');
writeFileSync(path.join(base, 'secret.txt'), 'outside');
symlinkSync(path.join(base, 'secret.txt'), path.join(root, 'link.txt'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const text = (body: Uint8Array): string => new TextDecoder().decode(body);

describe('an address of the page', () => {
  it('is index.html at the top, whatever the hash and query', () => {
    expect(resolveAppUrl('app://orderpaper/?a=1#/meetings/x', root)).toEqual({ file: path.join(root, 'index.html'), contentType: 'text/html; charset=utf-8' });
  });

  it.each([
    ['/assets/main-abc.js', 'text/javascript; charset=utf-8'],
    ['/assets/worker.mjs', 'text/javascript; charset=utf-8'],
    ['/assets/main.css', 'text/css; charset=utf-8'],
    ['/assets/serif.woff2', 'font/woff2'],
    ['/pdfjs/wasm/openjpeg.wasm', 'application/wasm'],
    ['/a%20b.svg', 'image/svg+xml'],
  ])('%s has the type %s', (pathname, contentType) => {
    expect(resolveAppUrl(`app://orderpaper${pathname}`, root)?.contentType).toBe(contentType);
  });

  it.each([
    '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt', '/assets/..%5c..%5csecret.txt', '/assets\\..\\..\\secret.txt%00', '/%00.txt', '/C:/secret.txt', '/.secret.txt', '/%E0%A4%A.txt', '/tool.exe', '/folder',
  ])('%s leads nowhere', (pathname) => {
    expect(resolveAppUrl(`app://orderpaper${pathname}`, root)).toBeNull();
  });

  it('cannot climb by dots that the address parser folds', () => {
    expect(resolveAppUrl('app://orderpaper/assets/../../secret.txt', root)?.file).toBe(path.join(root, 'secret.txt'));
    expect(resolveAppUrl('app://orderpaper/%2e%2e/secret.txt', root)?.file).toBe(path.join(root, 'secret.txt'));
    expect(resolveAppUrl('not an address', root)).toBeNull();
  });
});

describe('the answer to a request', () => {
  it('carries the content-security policy of the design with a fresh nonce in page and header', async () => {
    const [first, second] = await Promise.all([answerAppRequest('GET', 'app://orderpaper/', root), answerAppRequest('GET', 'app://orderpaper/', root)]);
    const policy = first.headers['content-security-policy'] ?? '';
    const nonce = /'nonce-([\w-]{22})'/.exec(policy)?.[1] ?? 'none';
    expect(policy).toBe(
      `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'`,
    );
    expect(text(first.body)).toBe(`<meta property="csp-nonce" nonce="${nonce}"><script nonce="${nonce}"></script>`);
    expect(second.headers['content-security-policy']).not.toBe(policy);
  });

  it('lets hashed assets be kept and asks again for everything else', async () => {
    const asset = await answerAppRequest('GET', 'app://orderpaper/assets/main-abc.js', root);
    const page = await answerAppRequest('GET', 'app://orderpaper/', root);
    expect([text(asset.body), asset.headers['cache-control'], page.headers['cache-control']]).toEqual(['run();', 'public, max-age=31536000, immutable', 'no-store']);
  });

  it.each([
    ['a file that is not there', 'GET', '/missing.js', 404],
    ['a link out of the folder', 'GET', '/link.txt', 404],
    ['anything but reading', 'POST', '/', 405],
  ])('refuses %s, with the policy on the refusal too', async (_what, method, pathname, status) => {
    const answer = await answerAppRequest(method, `app://orderpaper${pathname}`, root);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(text(answer.body)).not.toContain('outside');
  });
});
