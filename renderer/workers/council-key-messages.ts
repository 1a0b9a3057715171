// What page and council key worker say to each other. Keys that are opened cross as handles of the browser, passphrases in memory alone.
import type { CouncilKey, FoundKey } from '../../shared/meeting-file/reading/council-key.ts';
import type { Result } from '../../shared/model/result.ts';
import type { NewKey, OpenedKey } from './council-key-work.ts';

export type CouncilKeyRequest =
  | { readonly kind: 'make'; readonly how: NewKey }
  | { readonly kind: 'take'; readonly privateKey: Uint8Array; readonly how: NewKey }
  | { readonly kind: 'open'; readonly key: CouncilKey; readonly passphrase: string }
  | { readonly kind: 'pem'; readonly key: CouncilKey; readonly passphrase: string }
  | { readonly kind: 'read'; readonly file: Uint8Array };

export type CouncilKeyReply =
  | { readonly kind: 'opened'; readonly result: Result<OpenedKey> }
  | { readonly kind: 'pem'; readonly result: Result<string> }
  | { readonly kind: 'found'; readonly result: Result<FoundKey> }
  /** The worker failed in a way that it did not foresee. */
  | { readonly kind: 'stopped' };
