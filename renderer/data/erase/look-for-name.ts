// Where a name stands before it is erased: in what is written, and in the words of attached files, which erasing a name can't change.
import type { AttachedFile, Paper } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { NameSearch } from '../../../shared/rules/erased-names/name-search.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { readFile } from '../files-repository.ts';
import { namePlaces } from './name-places.ts';
import type { NamePlaces } from './name-places.ts';

/** An attached file: `isEarlier` where a newer one took its place. */
export type FileWithName = { readonly paperId: Id; readonly title: string; readonly fileName: string; readonly isEarlier: boolean };

export type NameLook = NamePlaces & {
  /** They keep the name until they are replaced or erased. */
  readonly files: readonly FileWithName[];
  /** Nobody can look into these: pictures, scans, files kept as they are. */
  readonly unread: readonly FileWithName[];
};

type Ports = {
  /** The words of a file, line by line; null where it has none that can be read. */
  readonly wordsOfFile: (file: AttachedFile, bytes: Uint8Array<ArrayBuffer>) => Promise<string | null>;
  readonly onFile: (done: number, of: number) => void;
};

const attachedTo = (paper: Paper): { readonly file: AttachedFile; readonly found: FileWithName }[] =>
  [...(paper.file === undefined ? [] : [{ file: paper.file, isEarlier: false }]), ...(paper.earlierFiles ?? []).map((file) => ({ file, isEarlier: true }))]
    .map(({ file, isEarlier }) => ({ file, found: { paperId: paper.id, title: paper.title, fileName: file.fileName, isEarlier } }));

/** Changes nothing. Files of deleted papers too: they are still here. */
export const lookForName = async (db: OrderpaperDatabase, search: NameSearch, { wordsOfFile, onFile }: Ports): Promise<NameLook> => {
  const places = await namePlaces(db, search);
  const attached = (await db.papers.toArray()).flatMap(attachedTo);
  const [files, unread]: [FileWithName[], FileWithName[]] = [[], []];
  for (const [done, { file, found }] of attached.entries()) {
    onFile(done, attached.length);
    const bytes = await readFile(db, file.sha256);
    const words = bytes === null ? null : await wordsOfFile(file, bytes);
    if (words === null) unread.push(found);
    else if (words.split('\n').some((line) => search.places(line).length > 0) || search.places(words).length > 0) files.push(found);
  }
  return { ...places, files, unread };
};
