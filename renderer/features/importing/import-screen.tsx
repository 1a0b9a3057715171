// Import: choose a file, see it read, look at what was found, store it. A meeting file of ours is looked at and taken in.
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReplyPayload } from '../../../shared/meeting-file/reply-payload.ts';
import type { ImportedFile } from '../../../shared/importing/import-file.ts';
import type { Brought } from '../../data/commands/take-meeting-file.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Problem } from '../../../shared/model/result.ts';
import type { PickedFile } from '../../platform/platform.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { focusHeading, focusNextHeading } from '../../ui/heading-focus.ts';
import { Notice, ProblemNotice } from '../../ui/notice.tsx';
import { PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useData } from '../../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../../data/database.ts';
import { importInWorker } from '../../workers/import-client.ts';
import { ChooseFile } from './choose-file.tsx';
import { MeetingFileReview } from './meeting-file-review.tsx';
import { openMeetingFile } from './open-meeting-file.ts';
import { ReplyReview } from './reply-review.tsx';
import { Review } from './review.tsx';

type Stage =
  | { readonly stage: 'choose'; readonly problem: Problem | null; readonly backup: string | null }
  | { readonly stage: 'reading'; readonly message: string }
  | { readonly stage: 'review'; readonly file: ImportedFile }
  | { readonly stage: 'meeting'; readonly name: string; readonly snapshot: MeetingSnapshot; readonly brought: Brought }
  | { readonly stage: 'reply'; readonly name: string; readonly reply: ReplyPayload };

/** A councillor's copy is nothing to import. */
type ForReader = { readonly stage: 'reading-copy'; readonly picked: PickedFile };

const atStart: Stage = { stage: 'choose', problem: null, backup: null };
const failedAt = (problem: Problem): Stage => ({ stage: 'choose', problem, backup: null });

/** Reads any file; answers what the screen shows next. */
const readFile = async (db: OrderpaperDatabase, picked: PickedFile, signal: AbortSignal, onProgress: (message: string) => void): Promise<Stage | ForReader> => {
  onProgress(`Opening “${picked.name}”`);
  const ours = await openMeetingFile(db, picked);
  if (!ours.ok) return failedAt(ours.problem);
  if (ours.value.kind === 'meeting') return { stage: 'meeting', name: picked.name, snapshot: ours.value.snapshot, brought: ours.value.brought };
  if (ours.value.kind === 'reply') return { stage: 'reply', name: picked.name, reply: ours.value.reply };
  if (ours.value.kind === 'reading') return { stage: 'reading-copy', picked };
  if (ours.value.kind === 'backup') return { stage: 'choose', problem: null, backup: picked.name };
  const imported = await importInWorker(picked.name, picked.bytes, { signal, onProgress });
  return imported.ok ? { stage: 'review', file: imported.value } : failedAt(imported.problem);
};

export type ImportScreenProps = {
  /** A file that was opened from outside. It is read when nothing else is being looked at. */
  readonly waiting: PickedFile | null;
  readonly onTake: (file: PickedFile) => void;
  /** It is opened where it is read. */
  readonly onReadingCopy: (file: PickedFile) => void;
};

/** What a backup is and where it is restored. */
const BackupNotice = ({ name }: { readonly name: string }) => (
  <Notice
    title={`“${name}” is a backup of everything on a computer, not one meeting.`}
    isAlert
    actions={<LinkButton href="/settings/backup">Go to Backup</LinkButton>}
  >
    <p>Nothing was changed. A backup is restored in Settings, under Backup, where it replaces all that is here.</p>
  </Notice>
);

export const ImportScreen = ({ waiting, onTake, onReadingCopy }: ImportScreenProps) => {
  const { db } = useData();
  const [stage, setStage] = useState<Stage>(atStart);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const read = async (picked: PickedFile): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    const next = await readFile(db, picked, controller.signal, (message) => { setStage({ stage: 'reading', message }); });
    if (next.stage === 'reading-copy') {
      setStage(atStart);
      if (!controller.signal.aborted) onReadingCopy(next.picked);
      return;
    }
    if (!controller.signal.aborted) (next.stage === 'choose' ? focusHeading : focusNextHeading)();
    setStage(controller.signal.aborted ? atStart : next);
  };
  const takeWaiting = useEffectEvent((file: PickedFile) => {
    onTake(file);
    void read(file);
  });
  const isFree = stage.stage === 'choose';
  useEffect(() => {
    if (waiting !== null && isFree) takeWaiting(waiting);
  }, [waiting, isFree]);
  const startAgain = (): void => {
    focusNextHeading();
    setStage(atStart);
  };

  if (stage.stage === 'review' || stage.stage === 'meeting' || stage.stage === 'reply') {
    return (
      <PageColumn wide>
        <Sheet>
          {waiting !== null && (
            <Notice title={`“${waiting.name}” is waiting to be opened.`} actions={<Button onPress={startAgain}>Leave this one and open it</Button>}>
              <p>What is shown below is not stored yet.</p>
            </Notice>
          )}
          {stage.stage === 'review'
            ? <Review file={stage.file} onCancel={startAgain} />
            : stage.stage === 'reply' ? <ReplyReview key={stage.name} name={stage.name} reply={stage.reply} onCancel={startAgain} />
            : <MeetingFileReview key={stage.snapshot.meetingId} name={stage.name} snapshot={stage.snapshot} brought={stage.brought} onCancel={startAgain} />}
        </Sheet>
      </PageColumn>
    );
  }
  return (
    <PageColumn>
      <Sheet>
        <PageHeading title="Import" intro="Bring in a past agenda, minutes or a whole pack: as Word, PDF or plain text. Or open a meeting that a colleague saved as a file, or a councillor’s apologies or interest. You see what was found before anything is stored." />
        {stage.stage === 'choose' ? (
          <>
            {stage.problem !== null && <ProblemNotice what={stage.problem.what} safe="Nothing was stored." remedy={stage.problem.remedy} />}
            {stage.backup !== null && <BackupNotice name={stage.backup} />}
            <ChooseFile onFile={(file) => void read(file)} />
          </>
        ) : (
          <Progress stage={stage.message} done={0} total={null} onCancel={() => abort.current?.abort()} />
        )}
      </Sheet>
    </PageColumn>
  );
};
