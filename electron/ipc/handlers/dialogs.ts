// What the handlers need of the system's dialogs; main.ts gives Electron's, tests give answers.
import type { FileType } from '../../../shared/ipc/contract.ts';

export type Dialogs = {
  /** The absolute path that the user chose to save to, or null. */
  readonly chooseDestination: (suggestedName: string, type: FileType) => Promise<string | null>;
  /** The absolute path of the folder that the user chose to save several files in, or null. */
  readonly chooseFolder: () => Promise<string | null>;
  /** The absolute paths that the user chose to open, or null. */
  readonly chooseFiles: (types: readonly FileType[], multiple: boolean) => Promise<readonly string[] | null>;
  /** Shows the file in the system's file manager. */
  readonly showInFolder: (file: string) => void;
};

/** The path with an extension that the type allows: some systems' dialogs let the user leave it out. */
export const withExtension = (file: string, type: FileType): string => {
  const [first] = type.extensions;
  const has = type.extensions.some((extension) => file.toLowerCase().endsWith(`.${extension}`));
  return has || first === undefined ? file : `${file}.${first}`;
};
