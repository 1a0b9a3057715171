// Whether a copy is from the council that it names: by the keys that the reader accepted before (trust on first use, and never a silent change).
import type { ReadingContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { Signer } from '../../../shared/meeting-file/reading/signature.ts';
import type { PinnedKey } from './reading-records.ts';

export type Trust =
  | { readonly kind: 'known' }
  /** The key known until now says that this one is its new one. */
  | { readonly kind: 'handed-over'; readonly from: string }
  /** Nothing is known of this council yet. */
  | { readonly kind: 'first-use' }
  /** Another key than the council's known ones, which say nothing of it. */
  | { readonly kind: 'other-key'; readonly known: readonly string[] }
  /** The council gave this key up for a newer one. */
  | { readonly kind: 'given-up-key' }
  /** Nobody signed it; `wasSigned` where copies of this council were. */
  | { readonly kind: 'unsigned'; readonly wasSigned: boolean };

const alike = (council: string): string => council.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The keys accepted for the panel, or for any panel of its council, where that is named. */
export const keysOf = ({ id, council }: ReadingContent['panel'], pinned: readonly PinnedKey[]): readonly PinnedKey[] =>
  pinned.filter((pin) => pin.panelId === id || (alike(council) !== '' && alike(pin.council) === alike(council)));

/**
 * @param signer of the copy, whose signature was verified; null: not signed
 * @param pinned all keys that the reader accepted
 */
export const trustOf = (signer: Signer | null, panel: ReadingContent['panel'], pinned: readonly PinnedKey[]): Trust => {
  const known = keysOf(panel, pinned);
  if (signer === null) return { kind: 'unsigned', wasSigned: known.length > 0 };
  const isGivenUp = (key: string): boolean => known.some(({ after }) => after === key);
  if (isGivenUp(signer.key)) return { kind: 'given-up-key' };
  if (known.some(({ key }) => key === signer.key)) return { kind: 'known' };
  const from = signer.handedOverFrom;
  // A key that was given up hands over no more: whoever has it could name any other.
  if (from !== null && known.some(({ key }) => key === from) && !isGivenUp(from)) return { kind: 'handed-over', from };
  const kept = [...new Set(known.map(({ key }) => key))].filter((key) => !isGivenUp(key));
  return kept.length === 0 ? { kind: 'first-use' } : { kind: 'other-key', known: kept };
};
