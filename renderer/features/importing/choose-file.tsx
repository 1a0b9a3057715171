// Where a file is brought in: by the dialog, or dropped on the page.
import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { problemLine } from '../../../shared/model/result.ts';
import { importableFiles } from '../../platform/file-types.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import type { PickedFile } from '../../platform/platform.ts';
import { showToast } from '../../ui/toast-queue.ts';
import styles from './importing.module.css';

const largest = 100 * 1024 * 1024;

export const ChooseFile = ({ onFile }: { readonly onFile: (file: PickedFile) => void }) => {
  const platform = usePlatform();
  const [isOver, setOver] = useState(false);
  const choose = async (): Promise<void> => {
    const picked = await platform.openFiles({ types: importableFiles, multiple: false });
    if (!picked.ok) {
      showToast(problemLine(picked.problem));
      return;
    }
    const [file] = picked.value ?? [];
    if (file !== undefined) onFile(file);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > largest && !file.name.endsWith('.orderpaper')) {
      showToast(`“${file.name}” is larger than 100 MB. Import only the agenda and the minutes that you need from it.`);
      return;
    }
    onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  return (
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => { setOver(false); }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <FileUp aria-hidden="true" />
      <p>Drop a Word, PDF or text file here, or a meeting that was saved as a file, or choose one. Nothing is stored before you have looked at it.</p>
      <Button variant="primary" onPress={() => void choose()}>
        Choose a file
      </Button>
    </div>
  );
};
