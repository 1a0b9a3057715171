// What page and worker say to each other about a paper that comes back from Word.
import type { Result } from '../../shared/model/result.ts';
import type { WordParagraph } from '../../shared/ooxml/word-walk.ts';

export type ReturnedPaperRequest = { readonly bytes: Uint8Array };

/** The file's paragraphs in order and the bytes of its pictures by their part. */
export type ReturnedWord = { readonly paragraphs: readonly WordParagraph[]; readonly pictures: ReadonlyMap<string, Uint8Array> };

export type ReturnedPaperReply = { readonly kind: 'read'; readonly result: Result<ReturnedWord> } | { readonly kind: 'stopped' };
