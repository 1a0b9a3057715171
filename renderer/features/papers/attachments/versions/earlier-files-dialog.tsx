// The files that stood in a paper's place before, each with its day and size; one can be saved, or restored.
import { useState } from 'react';
import type { AttachedFile, Paper } from '../../../../../shared/model/paper.ts';
import type { Problem } from '../../../../../shared/model/result.ts';
import { restoreAttachedFile } from '../../../../data/commands/replace-attached-file.ts';
import { useData } from '../../../../data/data-provider.tsx';
import { offerUndo } from '../../../../saving/offer-undo.ts';
import { useFileCopy } from '../../../../saving/use-file-copy.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { ProblemNotice } from '../../../../ui/notice.tsx';
import { titleWords } from '../../paper-words.ts';
import styles from '../attachments.module.css';
import { addedWords, fileFacts } from '../file-words.ts';

type RowProps = { readonly file: AttachedFile; readonly isCurrent: boolean; readonly onSave: () => void; readonly onRestore: (() => void) | null };

const Row = ({ file, isCurrent, onSave, onRestore }: RowProps) => (
  <li className={styles.version}>
    <div>
      <p className={styles.fileName}>{file.fileName} {isCurrent && <Badge tone="good">Attached now</Badge>}</p>
      <p className={styles.quiet}>{fileFacts(file)}. Attached {addedWords(file)}.</p>
    </div>
    <div className={styles.acts}>
      <Button size="small" variant="quiet" aria-label={`Save a copy of ${file.fileName}, ${addedWords(file)}`} onPress={onSave}>Save a copy</Button>
      {onRestore !== null && <Button size="small" aria-label={`Restore ${file.fileName}, ${addedWords(file)}`} onPress={onRestore}>Restore</Button>}
    </div>
  </li>
);

export type EarlierFilesDialogProps = { readonly paper: Paper; readonly isFixed: boolean; readonly onClose: () => void };

export const EarlierFilesDialog = ({ paper, isFixed, onClose }: EarlierFilesDialogProps) => {
  const { context } = useData();
  const saveCopy = useFileCopy();
  const [failure, setFailure] = useState<Problem | null>(null);
  const earlier = [...(paper.earlierFiles ?? [])].reverse();
  const restore = async ({ sha256, fileName }: AttachedFile): Promise<void> => {
    const restored = await restoreAttachedFile(context, { meetingId: paper.meetingId, id: paper.id, rev: paper.rev, sha256 });
    if (!restored.ok) {
      setFailure(restored.problem);
      return;
    }
    onClose();
    offerUndo(context, paper.meetingId, `“${fileName}” is the file of “${titleWords(paper)}” again.`);
  };
  return (
    <Dialog title="Files of this paper" isOpen wide onClose={onClose} actions={<Button onPress={onClose}>Close</Button>}>
      {failure !== null && <ProblemNotice what={failure.what} safe="Nothing was changed." remedy={failure.remedy} />}
      {earlier.length === 0 && <p>There is no earlier file. When a newer one takes its place, the older one is kept here.</p>}
      <ul className={styles.versions}>
        {paper.file !== undefined && <Row file={paper.file} isCurrent onSave={() => { if (paper.file !== undefined) void saveCopy(paper.file); }} onRestore={null} />}
        {earlier.map((file) => <Row key={`${file.sha256}-${file.addedAt}`} file={file} isCurrent={false} onSave={() => void saveCopy(file)} onRestore={isFixed ? null : () => void restore(file)} />)}
      </ul>
    </Dialog>
  );
};
