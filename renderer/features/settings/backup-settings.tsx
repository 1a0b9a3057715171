// Your files are yours: everything out as one file, and in again; the sample council in one click (UX 10, 18).
import { Download, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { problemLine } from '../../../shared/model/result.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { meetingFile } from '../../platform/file-types.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Actions, Section } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { backupName, restoreBackup, writeBackup } from './backup-file.ts';
import { SampleSetting } from './sample-setting.tsx';

type Chosen = { readonly name: string; readonly bytes: Uint8Array };

export const BackupSettings = () => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const backUp = async (): Promise<void> => {
    const flushed = await saves.flushAll();
    const saved = flushed.ok
      ? await platform.saveFile({ suggestedName: backupName(context.now()), bytes: await writeBackup(db), type: meetingFile })
      : flushed;
    if (!saved.ok) {
      setProblem(saved.problem);
      return;
    }
    setProblem(null);
    if (saved.value === null) return;
    const { token, name } = saved.value;
    const { showInFolder } = platform;
    showToast(
      `Everything is in ${name}`,
      token === null || showInFolder === undefined
        ? null
        : {
            label: 'Show in folder',
            perform: () => void showInFolder(token).then((shown) => { if (!shown.ok) showToast(problemLine(shown.problem)); }),
          },
    );
  };
  const choose = async (): Promise<void> => {
    const opened = await platform.openFiles({ types: [meetingFile], multiple: false });
    if (!opened.ok) setProblem(opened.problem);
    else setChosen(opened.value?.[0] ?? null);
  };
  const restore = async (file: Chosen): Promise<void> => {
    const restored = await restoreBackup(db, file.bytes);
    if (!restored.ok) setProblem(restored.problem);
    else window.location.reload();
  };

  return (
    <>
      {problem !== null && <ProblemNotice what={problem.what} safe="Nothing on this computer was changed." remedy={problem.remedy} />}
      <Section title="Backup">
        <p>One file holds every panel, meeting, agenda and minute with its history. Keep it where your council keeps its records, or carry it to another computer.</p>
        <Actions>
          <Button variant="primary" icon={<Download aria-hidden="true" />} onPress={() => void backUp()}>
            Save a backup
          </Button>
          <Button icon={<FolderOpen aria-hidden="true" />} onPress={() => void choose()}>
            Restore from a backup
          </Button>
        </Actions>
      </Section>
      <SampleSetting />
      <ConfirmDialog
        isOpen={chosen !== null}
        title={`Restore ${chosen?.name ?? 'the backup'}`}
        consequence="Everything on this computer is replaced by what is in the backup. What was written here since the backup is gone; save a backup of it first if you may need it."
        verb="Replace by the backup"
        onConfirm={() => { if (chosen !== null) void restore(chosen); }}
        onClose={() => { setChosen(null); }}
      />
    </>
  );
};
