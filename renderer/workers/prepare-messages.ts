// What the page and the workers that prepare papers for its pack worker say to each other.
import type { PaperTask, PreparedPaper } from '../../shared/documents/pack/prepare-paper.ts';
import type { Result } from '../../shared/model/result.ts';

export type PrepareRequest = PaperTask;
/** First the paper with a rough count, so that something is there if the exact one takes too long. */
export type PrepareReply = { readonly kind: 'rough'; readonly paper: PreparedPaper } | { readonly kind: 'done'; readonly result: Result<PreparedPaper> };
