// A file that an officer chose or dropped, before anything of it is read.
import { failed, ok } from '../../../../../shared/model/result.ts';
import type { Result } from '../../../../../shared/model/result.ts';
import type { PickedFile } from '../../../../platform/platform.ts';

export type FileSource = {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly read: () => Promise<Result<Uint8Array<ArrayBuffer>>>;
};

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  bytes.buffer instanceof ArrayBuffer ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);

/** From the dialog, which has read it. */
export const fromPicked = ({ name, bytes }: PickedFile): FileSource => ({ name, size: bytes.length, read: () => Promise.resolve(ok(own(bytes))) });

/** Dropped on the page; a folder can't be read. */
export const fromDropped = (file: File): FileSource => ({
  name: file.name,
  size: file.size,
  read: async () => {
    try {
      return ok(new Uint8Array(await file.arrayBuffer()));
    } catch {
      return failed({ code: 'file-unreadable', what: `“${file.name}” could not be read.`, remedy: 'If it is a folder, open it and drop the files in it; else check that it is still there and that you may open it.' });
    }
  },
});
