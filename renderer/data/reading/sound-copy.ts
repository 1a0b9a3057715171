// A copy whose every byte was looked at, with what telling two issues apart will need of it.
import type { ReadingFile, ReadingReadPorts } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import { readReadingFile } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import { wordSays } from '../../../shared/ooxml/word-says.ts';
import { ok, type Result } from '../../../shared/model/result.ts';

export type SoundCopy = {
  /** SHA-256 of the whole file. */
  readonly id: string;
  readonly file: ReadingFile;
  /** Of Word files everybody may read, by their hash: what they say, apart from their place in the pack. */
  readonly says: ReadonlyMap<string, string>;
};

/** @returns a copy; or a problem of `readReadingFile` */
export const soundCopy = async (bytes: Uint8Array, ports: ReadingReadPorts): Promise<Result<SoundCopy>> => {
  const file = await readReadingFile(bytes, ports);
  if (!file.ok) return file;
  const says = new Map<string, string>();
  for (const { body } of file.value.content.papers) {
    const word = body.as === 'word' ? file.value.files.get(body.file) : undefined;
    const said = word === undefined ? null : await wordSays(word, ports.sha256);
    if (body.as === 'word' && said !== null) says.set(body.file, said);
  }
  return ok({ id: await ports.sha256(bytes), file: file.value, says });
};
