import { expect, it } from 'vitest';
import { frontPages } from '../../../shared/documents/print/front-pages.ts';

it('a front sheet that nobody can count costs no print: its pages are not known', async () => {
  const host = { bytes: new TextEncoder().encode('no Word file'), pageHead: [] };
  expect(await frontPages(host, new Uint8Array(), (bytes) => bytes)).toBeNull();
});
