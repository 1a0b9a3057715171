// A file that an officer chose or dropped, before anything of it is read.
import { failed, ok } from '../../../../../shared/model/result.ts';
import type { UnreadFile } from '../../../../platform/platform.ts';

export type FileSource = UnreadFile;

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
