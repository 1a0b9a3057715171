// The passphrases of copies that were just saved: each stays with its own copy, whatever the files are called.
import { beforeEach, expect, it } from 'vitest';
import { forgetGiven, givenOf, keepGiven, madeTwice, type GivenPassphrase } from '../../../renderer/saving/given-passphrases.ts';

const meeting = '01900000-0000-7000-8000-000000000001';
const one = (own: Partial<GivenPassphrase>): GivenPassphrase => ({ sha256: 'aa', madeAt: 0, reader: 'R. Penhallow', nameInCopy: null, copy: 1, fileName: 'copy-01.orderpaper', passphrase: 'lantern otter', ...own });
const kept = (): readonly string[] => givenOf(meeting).map(({ passphrase }) => passphrase);
beforeEach(() => { forgetGiven(meeting); });

it('a second copy under the same name leaves the first its own, and both are told apart', () => {
  keepGiven(meeting, one({}));
  keepGiven(meeting, one({ sha256: 'bb', passphrase: 'biscuit harbour' }));
  keepGiven(meeting, one({ sha256: 'cc', copy: 2, reader: 'T. Quillfeather', passphrase: 'candle' }));
  expect(kept()).toEqual(['lantern otter', 'biscuit harbour', 'candle']);
  expect([...madeTwice(givenOf(meeting))]).toEqual(['aa', 'bb']);
});

it('the same copy is kept once', () => {
  keepGiven(meeting, one({}));
  keepGiven(meeting, one({ fileName: 'renamed.orderpaper' }));
  expect(givenOf(meeting).map(({ fileName }) => fileName)).toEqual(['renamed.orderpaper']);
});

it('a new copy for a passphrase that was lost takes its reader’s place, under another name too, and nobody else’s', () => {
  keepGiven(meeting, one({}));
  keepGiven(meeting, one({ sha256: 'bb', copy: 2, reader: 'T. Quillfeather', passphrase: 'candle' }));
  keepGiven(meeting, one({ sha256: 'cc', fileName: 'copy-01 (1).orderpaper', passphrase: 'biscuit harbour' }), true);
  expect(kept()).toEqual(['candle', 'biscuit harbour']);
});
