// What page and attachments worker say to each other.
import type { InspectedFile } from '../../shared/attachments/inspect-file.ts';
import type { PreparedPicture } from '../../shared/attachments/pictures/prepare-picture.ts';
import type { ReadingBlock } from '../../shared/ooxml/reading-view.ts';
import type { ReadingNote } from '../../shared/ooxml/reading-notes.ts';
import type { Result } from '../../shared/model/result.ts';

/** A Word file for reading: its blocks, and what was decided in reading it. */
export type ReadWord = { readonly blocks: readonly ReadingBlock[]; readonly notes: readonly ReadingNote[] };

export type AttachmentsRequest =
  | { readonly kind: 'picture'; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly asSlip: boolean }
  | { readonly kind: 'read-word'; readonly fileName: string; readonly bytes: Uint8Array }
  /** What a Word file or a PDF recommends; `body` decides ("the Panel"). */
  | { readonly kind: 'recommendations'; readonly fileName: string; readonly bytes: Uint8Array; readonly body: string };

export type AttachmentsReply =
  | { readonly kind: 'picture'; readonly result: Result<PreparedPicture> }
  | { readonly kind: 'file'; readonly result: Result<InspectedFile> }
  | { readonly kind: 'read-word'; readonly result: Result<ReadWord> }
  | { readonly kind: 'recommendations'; readonly result: Result<readonly string[]> }
  /** A page of a PDF was read; the answer comes later. */
  | { readonly kind: 'page'; readonly page: number; readonly of: number }
  /** The worker failed in a way that it did not foresee. */
  | { readonly kind: 'stopped' };
