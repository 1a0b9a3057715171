// Whether a copy is from the council that it names: by the keys that the reader accepted before (trust on first use, and never a silent change).
import type { ReadingContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { Signer } from '../../../shared/meeting-file/reading/signature.ts';
import { givenUpSince, heirsOf, keptAfter } from './keys-given-up.ts';
import type { CopyFacts, PinnedKey } from './reading-records.ts';

export type Trust =
  | { readonly kind: 'known' }
  /** The key known until now says that this one is its new one, or of the last of `through`; each of those says so of the one before it there, and the first of this one. */
  | { readonly kind: 'handed-over'; readonly from: string; readonly through: readonly string[] }
  /** Nothing is known of this council yet. */
  | { readonly kind: 'first-use' }
  /** Another key than the council's known ones, which say nothing of it. */
  | { readonly kind: 'other-key'; readonly known: readonly string[] }
  /** The key `from` handed over to this one, and to `known` as well or to keys before those: one of the two is not the council's. */
  | { readonly kind: 'handed-over-twice'; readonly from: string; readonly known: readonly string[] }
  /** The council gave this key up for a newer one; this computer knows of it `since`. What day the copy itself says proves nothing: whoever has the key writes it. */
  | { readonly kind: 'given-up-key'; readonly since: string }
  /** Nobody signed it; `wasSigned` where copies of this council were. */
  | { readonly kind: 'unsigned'; readonly wasSigned: boolean }
  /** It says that it is of a meeting whose papers here are another panel's, perhaps another council's: `panel` is theirs. */
  | { readonly kind: 'meeting-of-another'; readonly panel: ReadingContent['panel']; readonly isSigned: boolean };

const alike = (council: string): string => council.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const isAlike = (a: string, b: string): boolean => alike(a) !== '' && alike(a) === alike(b);

/**
 * The keys accepted for the panel, and for any panel of its council. What council it is a file says itself: where keys of the panel are known, it is theirs, and
 * a file that names another council brings no keys of that one.
 */
export const keysOf = ({ id, council }: ReadingContent['panel'], pinned: readonly PinnedKey[]): readonly PinnedKey[] => {
  const own = pinned.filter(({ panelId }) => panelId === id);
  const isTheirs = own.length === 0 || own.some((pin) => isAlike(pin.council, council));
  return pinned.filter((pin) => pin.panelId === id || (isTheirs && isAlike(pin.council, council)));
};

const bySignature = (signer: Signer | null, known: readonly PinnedKey[], pinned: readonly PinnedKey[]): Trust => {
  if (signer === null) return { kind: 'unsigned', wasSigned: known.length > 0 };
  const since = givenUpSince(signer.key, pinned);
  if (since !== null) return { kind: 'given-up-key', since };
  const chain = [signer.key, ...signer.before];
  const others = keptAfter(signer.before, pinned).filter((key) => !chain.includes(key));
  const twice = signer.before.find((key) => keptAfter([key], pinned).some((heir) => others.includes(heir)));
  if (twice !== undefined) return { kind: 'handed-over-twice', from: twice, known: others };
  if (known.some(({ key }) => key === signer.key)) return { kind: 'known' };
  // A key that was given up hands over no more, but to those it did: whoever has it could name any other, and let that one hand over further.
  const at = signer.before.findIndex((before) => known.some(({ key }) => key === before));
  const from = signer.before[at];
  const through = signer.before.slice(0, at);
  if (from !== undefined && heirsOf(from, pinned).every((heir) => heir === signer.key || through.includes(heir))) return { kind: 'handed-over', from, through };
  const kept = [...new Set(known.map(({ key }) => key))].filter((key) => givenUpSince(key, pinned) === null);
  return kept.length === 0 ? { kind: 'first-use' } : { kind: 'other-key', known: kept };
};

/** What its reader has to be asked of whatever meeting it is of. */
const isGraver = ({ kind }: Trust): boolean => kind === 'other-key' || kind === 'given-up-key' || kind === 'handed-over-twice';

/**
 * @param signer of the copy, whose signature was verified; null: not signed
 * @param pinned all keys that the reader accepted
 * @param here the copies of the same meeting that are here: one of another panel could be read in their place
 */
export const trustOf = (signer: Signer | null, panel: ReadingContent['panel'], pinned: readonly PinnedKey[], here: readonly Pick<CopyFacts, 'panel'>[]): Trust => {
  const trust = bySignature(signer, keysOf(panel, pinned), pinned);
  const [another] = here.some((copy) => copy.panel.id === panel.id) ? [] : here;
  // A key that is not as before is the graver doubt, and is asked of anyway.
  if (another === undefined || isGraver(trust)) return trust;
  return { kind: 'meeting-of-another', panel: another.panel, isSigned: signer !== null };
};
