// What a paper's author was given: a named version over all its sections, so that what comes back is compared with what went out.
import type { PaperSection } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import type { Result } from '../../shared/model/result.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { listPaperVersions, namePaperVersion } from './paper-history.ts';

export const handedOverName = 'Handed to its author';

/** Keeps the sections as they are as what the author has. Call when the file is saved. */
export const noteHandedOver = (context: DataContext, paperId: Id): Promise<Result<null>> => namePaperVersion(context, { paperId, name: handedOverName });

/** The sections as they last went to the author, those taken out since too; null: they never did. */
export const sectionsHandedOver = async (db: OrderpaperDatabase, paperId: Id): Promise<readonly PaperSection[] | null> => {
  const version = (await listPaperVersions(db, paperId)).find(({ name }) => name === handedOverName);
  return version === undefined ? null : version.sections.map(({ section, text, fields }) => ({ ...section, deletedAt: null, text, fields: [...fields] }));
};
