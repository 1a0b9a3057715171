// Reads files that were chosen, one after another; the first problem ends it.
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import type { UnreadFile, PickedFile } from './platform.ts';

export const readChosen = async (chosen: Result<readonly UnreadFile[] | null>): Promise<Result<readonly PickedFile[] | null>> => {
  if (!chosen.ok || chosen.value === null) return chosen.ok ? ok(null) : chosen;
  const read: PickedFile[] = [];
  for (const file of chosen.value) {
    const bytes = await file.read();
    if (!bytes.ok) return bytes;
    read.push({ name: file.name, bytes: bytes.value });
  }
  return ok(read);
};
