// Your files are yours: everything out as one file, and in again; the sample council in one click (UX 10, 18).
import { Download, FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { ok } from '../../../shared/model/result.ts';
import type { Problem, Result } from '../../../shared/model/result.ts';
import { backupName } from '../../data/backup-file.ts';
import { useData } from '../../data/data-provider.tsx';
import { onlyWindow } from '../../data/other-windows.ts';
import { meetingFile } from '../../platform/file-types.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import type { SavedFile } from '../../platform/platform.ts';
import { useTellSaved } from '../../saving/use-tell-saved.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Actions, Section } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { restoreBackupInWorker, writeBackupInWorker } from '../../workers/backup-client.ts';
import { SampleSetting } from './sample-setting.tsx';
import { StaysErased } from './stays-erased.tsx';

type Chosen = { readonly name: string; readonly bytes: Uint8Array };

const working = { writing: 'Making the backup', restoring: 'Restoring the backup' } as const;

export const BackupSettings = () => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [work, setWork] = useState<keyof typeof working | null>(null);
  const [bringErased, setBringErased] = useState(false);
  const abort = useRef<AbortController | null>(null);

  const write = async (signal: AbortSignal): Promise<Result<SavedFile | null>> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed;
    setWork('writing');
    const written = await writeBackupInWorker(db.name, signal);
    setWork(null);
    if (signal.aborted) return ok(null);
    return written.ok ? platform.saveFile({ suggestedName: backupName(context.now()), bytes: written.value, type: meetingFile }) : written;
  };
  const backUp = async (): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    const saved = await write(controller.signal);
    setProblem(saved.ok ? null : saved.problem);
    if (saved.ok && saved.value !== null) tellSaved(saved.value, (name) => `Everything is in “${name}”`);
  };
  const choose = async (): Promise<void> => {
    const opened = await platform.openFiles({ types: [meetingFile], multiple: false });
    if (!opened.ok) setProblem(opened.problem);
    else setChosen(opened.value?.[0] ?? null);
  };
  const restore = async (file: Chosen): Promise<void> => {
    const alone = await onlyWindow();
    if (!alone.ok) {
      setProblem(alone.problem);
      return;
    }
    setWork('restoring');
    const restored = await restoreBackupInWorker(db.name, file.bytes, { bringErased });
    setWork(null);
    if (!restored.ok) setProblem(restored.problem);
    else window.location.reload();
  };
  const onCancel = work === 'writing' ? { onCancel: () => { abort.current?.abort(); } } : {};

  return (
    <>
      {problem !== null && <ProblemNotice what={problem.what} safe="Nothing on this computer was changed." remedy={problem.remedy} />}
      <Section title="Backup">
        <p>One file holds every panel, meeting, agenda and minute with its history. Keep it where your council keeps its records, or carry it to another computer.</p>
        {work !== null && <Progress stage={working[work]} done={0} total={null} {...onCancel} />}
        <Actions>
          <Button variant="primary" isPending={work !== null} icon={<Download aria-hidden="true" />} onPress={() => void backUp()}>
            Save a backup
          </Button>
          <Button isPending={work !== null} icon={<FolderOpen aria-hidden="true" />} onPress={() => void choose()}>
            Restore from a backup
          </Button>
        </Actions>
      </Section>
      <SampleSetting />
      <ConfirmDialog
        isOpen={chosen !== null}
        title={`Restore ${chosen?.name ?? 'the backup'}`}
        consequence={
          <>
            <p>Everything on this computer is replaced by what is in the backup. What was written here since the backup is gone; save a backup of it first if you may need it.</p>
            <StaysErased bring={bringErased} onBring={setBringErased} />
          </>
        }
        verb="Replace by the backup"
        onConfirm={() => { if (chosen !== null) void restore(chosen); }}
        onClose={() => { setChosen(null); }}
      />
    </>
  );
};
