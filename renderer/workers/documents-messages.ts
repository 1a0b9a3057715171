// What page and documents worker say to each other.
import type { BuildOptions, BuiltDocument } from '../../shared/documents/build-documents.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';

export type BuildRequest = { readonly snapshot: MeetingSnapshot; readonly options: BuildOptions };

export type BuildReply =
  | { readonly kind: 'done'; readonly documents: readonly BuiltDocument[] }
  /** The worker failed in a way that it did not foresee. */
  | { readonly kind: 'stopped' };
