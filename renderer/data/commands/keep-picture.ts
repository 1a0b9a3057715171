// Stores a picture that is made fit already, so that a text can name it by its hash. What no text names is cleared at a later start.
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { keepFile } from '../files-repository.ts';

/** Keeps the bytes of a picture; one that is here already is left as it is. Undo belongs to the text that shows it. */
export const keepPicture = (context: DataContext, picture: { readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> }): Promise<Result<null>> =>
  act(context, { label: 'Keep a picture', undoIn: null }, async (work): Promise<Result<null>> => {
    await keepFile(work, picture.sha256, picture.bytes);
    return ok(null);
  });
