// What page and attachments worker say to each other.
import type { PreparedPicture } from '../../shared/attachments/pictures/prepare-picture.ts';
import type { Result } from '../../shared/model/result.ts';

export type AttachmentsRequest = { readonly kind: 'picture'; readonly fileName: string; readonly bytes: Uint8Array };

export type AttachmentsReply =
  | { readonly kind: 'picture'; readonly result: Result<PreparedPicture> }
  /** The worker failed in a way that it did not foresee. */
  | { readonly kind: 'stopped' };
