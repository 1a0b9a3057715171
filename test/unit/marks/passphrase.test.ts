// One passphrase opens the papers and the marks on them, however it is typed.
import { expect, it } from 'vitest';
import { newMarksKey, openedMarksKey } from '../../../shared/marks/sealed-marks.ts';
import { ports } from '../meeting-file/reading-fixture.ts';

it('a passphrase typed with other blanks opens the marks, as it opens the papers', async () => {
  // What it is derived by is the business of other tests.
  const ciphers = { ...ports.ciphers, deriveKey: async (passphrase: Uint8Array) => new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(passphrase))) };
  const { wrapped } = await newMarksKey('lantern otter biscuit', { ...ports, ciphers });
  expect(await openedMarksKey(wrapped, ' lantern  otter\tbiscuit\n', ciphers)).not.toBeNull();
  expect(await openedMarksKey(wrapped, 'lantern otterbiscuit', ciphers)).toBeNull();
});
