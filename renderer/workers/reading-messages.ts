// What page and reading worker say to each other.
import type { Restricted } from '../../shared/meeting-file/reading/restricted-blocks.ts';
import type { ReadingContent } from '../../shared/meeting-file/reading/reading-content.ts';
import type { Result } from '../../shared/model/result.ts';
import type { DerivationCost } from '../../shared/ports.ts';
import type { SoundCopy } from '../data/reading/sound-copy.ts';

export type ReadingRequest =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  /** A key from a passphrase, for sealing marks. */
  | { readonly kind: 'derive'; readonly passphrase: Uint8Array; readonly salt: Uint8Array; readonly cost: DerivationCost }
  | { readonly kind: 'unseal'; readonly content: ReadingContent; readonly seal: Uint8Array; readonly passphrase: string };

export type ReadingReply =
  | { readonly kind: 'read'; readonly result: Result<SoundCopy> }
  | { readonly kind: 'unsealed'; readonly result: Result<Restricted> }
  | { readonly kind: 'derived'; readonly key: Uint8Array }
  /** The worker failed in a way that it did not foresee. */
  | { readonly kind: 'stopped' };
