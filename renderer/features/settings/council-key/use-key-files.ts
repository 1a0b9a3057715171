// The council's key as a file: a sealed copy of it, bare for the command line, and what somebody chose to take in.
import { keyFile, type CouncilKey } from '../../../../shared/meeting-file/reading/council-key.ts';
import { keyWords } from '../../../../shared/meeting-file/reading/key-words.ts';
import { ok } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { bareKeyFile, councilKeyFile } from '../../../platform/file-types.ts';
import type { FileType, SavedFile } from '../../../platform/platform.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { readKeyInWorker } from '../../../workers/council-key-client.ts';
import type { KeyTask } from './key-task.ts';

/** "council-key-acorn-harbour": the first two of its words, to be told apart. */
const stemOf = ({ key }: CouncilKey): string => `council-key-${keyWords(key).split(' ').slice(0, 2).join('-')}`;

export type KeyFiles = {
  /** As safe as the office's passphrase. Null: the officer cancelled. */
  readonly saveCopy: (key: CouncilKey) => Promise<Result<SavedFile | null>>;
  readonly savePem: (key: CouncilKey, pem: string) => Promise<Result<SavedFile | null>>;
  /** What is to be done with the file that was chosen. */
  readonly choose: () => Promise<Result<KeyTask | null>>;
};

export const useKeyFiles = (): KeyFiles => {
  const platform = usePlatform();
  const save = (suggestedName: string, bytes: Uint8Array, type: FileType): Promise<Result<SavedFile | null>> => platform.saveFile({ suggestedName, bytes, type });
  return {
    saveCopy: (key) => save(`${stemOf(key)}.json`, keyFile(key), councilKeyFile),
    savePem: (key, pem) => save(`${stemOf(key)}.pem`, new TextEncoder().encode(pem), bareKeyFile),
    choose: async () => {
      const opened = await platform.openFiles({ types: [councilKeyFile, bareKeyFile], multiple: false });
      const file = opened.ok ? opened.value?.[0] : undefined;
      if (!opened.ok) return opened;
      if (file === undefined) return ok(null);
      const found = await readKeyInWorker(file.bytes);
      if (!found.ok) return found;
      const { name } = file;
      return ok(found.value.as === 'bare' ? { kind: 'take-bare', privateKey: found.value.privateKey, name } : { kind: 'take-copy', copy: found.value.key, name });
    },
  };
};
