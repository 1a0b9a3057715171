// Tells whether a paper of another issue is the one that was read, without keeping its words.
import { textHash } from '../../../shared/marks/paper-print.ts';
import { canonicalJson } from '../../../shared/meeting-file/canonical-json.ts';
import type { ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { Id } from '../../../shared/model/record.ts';

/** By paper; none of those that are withheld. */
export type BodyPrints = Readonly<Record<Id, string>>;

/** @param says of Word files, by their hash: the same on other pages; of others their bytes count */
export const bodyPrints = (papers: readonly ReadingPaper[], says: ReadonlyMap<string, string>): BodyPrints =>
  Object.fromEntries(papers.filter(({ body }) => body.as !== 'withheld').map(({ id, body }) => [id, textHash(canonicalJson(body.as === 'word' ? { ...body, file: says.get(body.file) ?? body.file } : body))]));
