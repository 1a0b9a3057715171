// What page and documents worker say to each other.
import type { BuildOptions, BuiltDocument } from '../../shared/documents/build-documents.ts';
import type { DocumentOptions } from '../../shared/documents/document-options.ts';
import type { BookChoice } from '../../shared/documents/minute-book/index.ts';
import type { BriefNotes } from '../../shared/documents/my-brief/brief-sheet.ts';
import type { BriefOptions } from '../../shared/documents/my-brief/my-brief.ts';
import type { NoticeKind } from '../../shared/documents/notice/notice-sheet.ts';
import type { ReadingContent } from '../../shared/meeting-file/reading/reading-content.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Result } from '../../shared/model/result.ts';
import type { AuthorMark } from '../../shared/ooxml/author-mark.ts';

export type MeetingBuild = { readonly kind: 'meeting'; readonly snapshot: MeetingSnapshot; readonly options: BuildOptions };
export type PaperBuild = {
  readonly kind: 'paper';
  readonly snapshot: MeetingSnapshot;
  readonly paperId: string;
  readonly options: Omit<DocumentOptions, 'files'>;
  /** The bytes of its pictures, by hash. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The file goes to its author, and is known by this when it comes back. */
  readonly mark?: AuthorMark;
};
export type NoticeBuild = { readonly kind: 'notice'; readonly snapshot: MeetingSnapshot; readonly notice: NoticeKind; readonly options: Omit<DocumentOptions, 'files'> };
/** A paper of the minute book; of follow-ups two files. */
export type BookBuild = { readonly kind: 'book'; readonly snapshot: MeetingSnapshot; readonly choice: BookChoice; readonly options: Omit<DocumentOptions, 'files'> };
/** A reader's own notes. */
export type BriefBuild = { readonly kind: 'brief'; readonly content: ReadingContent; readonly notes: BriefNotes; readonly options: BriefOptions };
export type BuildRequest = MeetingBuild | PaperBuild | NoticeBuild | BookBuild | BriefBuild;

export type BuildReply =
  | { readonly kind: 'done'; readonly documents: readonly BuiltDocument[] }
  | { readonly kind: 'paper'; readonly result: Result<Uint8Array> }
  | { readonly kind: 'book'; readonly result: Result<readonly BuiltDocument[]> }
  /** The worker failed in a way that it did not foresee. */
  | { readonly kind: 'stopped' };
