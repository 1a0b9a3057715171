// What page and worker say to each other about a paper that comes back from Word.
import type { Result } from '../../shared/model/result.ts';
import type { AuthorMark } from '../../shared/ooxml/author-mark.ts';
import type { WordParagraph } from '../../shared/ooxml/word-walk.ts';

export type ReturnedPaperRequest = { readonly bytes: Uint8Array };

/** The file's paragraphs in order, the bytes of its pictures by their part, and which paper it says it was made from. */
export type ReturnedWord = { readonly paragraphs: readonly WordParagraph[]; readonly pictures: ReadonlyMap<string, Uint8Array>; readonly mark: AuthorMark | null };

export type ReturnedPaperReply = { readonly kind: 'read'; readonly result: Result<ReturnedWord> } | { readonly kind: 'stopped' };
