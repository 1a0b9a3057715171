// What the command line and its threads that prepare papers say to each other.
import type { PaperTask, PreparedPaper } from '../../../shared/documents/pack/prepare-paper.ts';
import type { Result } from '../../../shared/model/result.ts';

export type PrepareTask = PaperTask;
/** First the paper with a rough count, so that something is there if the exact one takes too long. */
export type PrepareAnswer = { readonly kind: 'rough'; readonly paper: PreparedPaper } | { readonly kind: 'done'; readonly result: Result<PreparedPaper> };
