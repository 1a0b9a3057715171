// What a caller chooses when a document is built; the rest is in the snapshot.
import type { PageRange } from '../model/meeting.ts';
import type { HouseStyle } from '../model/panel.ts';
import type { PageSpan } from '../model/publication.ts';
import type { Id, IsoDate } from '../model/record.ts';
import type { PhraseOverrides } from '../phrases/phrase-book.ts';

export type Audience = 'public' | 'members';

export type DocumentOptions = {
  /** The day of building: printed on drafts and set as the file's date. */
  readonly builtOn: IsoDate;
  /** Default: the panel's. */
  readonly style?: HouseStyle;
  /** Default: public. */
  readonly audience?: Audience;
  /** Whether members get confidential matter too. By default one document holds it; a pack and its front sheet only on the officer's word. */
  readonly withConfidential?: boolean;
  /** Bytes of stored pictures by their hash; without it their descriptions print instead. */
  readonly files?: (sha256: string) => Uint8Array | undefined;
  /** The council's own wordings, already checked by `checkPhrase`. */
  readonly phrases?: PhraseOverrides;
  /** Pages of each agenda item, computed from its papers; without it only imported ranges print. */
  readonly pageRanges?: ReadonlyMap<Id, PageRange>;
  /** All pages of an item that one range doesn't say, in their order: after publication some have letters, or a paper between moved away. */
  readonly lateRanges?: ReadonlyMap<Id, readonly PageSpan[]>;
  /** In a pack: bookmarks at the first and the last page of an item's papers, to which its range is linked; null: its last page is not in it. */
  readonly pageBookmarks?: ReadonlyMap<Id, { readonly start: string; readonly end: string | null }>;
};
