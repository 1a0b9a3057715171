// The council's signing key: its words, its age, a copy of it, taking one in, replacing it.
import { Download, FolderOpen, KeyRound, Lock, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { CouncilKey } from '../../../../shared/meeting-file/reading/council-key.ts';
import { keyWords } from '../../../../shared/meeting-file/reading/key-words.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import type { Problem, Result } from '../../../../shared/model/result.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import type { SavedFile } from '../../../platform/platform.ts';
import { useCouncilKey } from '../../../saving/use-council-key.ts';
import { useTellSaved } from '../../../saving/use-tell-saved.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { Actions, Section } from '../../../ui/page.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import styles from './council-key.module.css';
import { KeyDialog } from './key-dialog.tsx';
import { taskWords, type KeyTask } from './key-task.ts';
import { useKeyFiles } from './use-key-files.ts';

const Facts = ({ councilKey: { key, madeAt, handedOver, earlier = [] }, isOpen }: { readonly councilKey: CouncilKey; readonly isOpen: boolean }) => (
  <dl className={styles.facts}>
    <dt>In words</dt>
    <dd className={styles.words}>{keyWords(key)}</dd>
    <dt>Made</dt>
    <dd>{dayInWords(londonDate(Date.parse(madeAt)))}</dd>
    {handedOver !== null && <dt>{earlier.length === 0 ? 'Handed over by' : 'Handed over by, the latest first'}</dt>}
    {handedOver !== null && <dd>{[handedOver, ...earlier].map(({ from }) => <p key={from}>{keyWords(from)}</p>)}</dd>}
    <dt>In this window</dt>
    <dd>{isOpen ? <Badge tone="good">Open for signing</Badge> : <Badge>Locked: asks for the office’s passphrase</Badge>}</dd>
  </dl>
);

export const CouncilKeySettings = () => {
  const council = useCouncilKey();
  const files = useKeyFiles();
  const tellSaved = useTellSaved();
  const [task, setTask] = useState<KeyTask | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { key, opened } = council;

  const told = (saved: Result<SavedFile | null>): void => {
    setProblem(saved.ok ? null : saved.problem);
    if (saved.ok && saved.value !== null) tellSaved(saved.value, (name) => `Saved “${name}”`);
  };
  const choose = async (): Promise<void> => {
    const chosen = await files.choose();
    setProblem(chosen.ok ? null : chosen.problem);
    if (chosen.ok) setTask(chosen.value);
  };
  const done = (did: KeyTask, pem: string | null): void => {
    setTask(null);
    if (pem === null) showToast(taskWords[did.kind].done);
    else if (key !== null) void files.savePem(key, pem).then(told);
  };
  if (!council.isRead) return null;
  return (
    <>
      <Section title="Council’s signing key">
        <p>Reading copies are signed with it. A councillor’s app remembers it from the first copy, and warns when a later one is signed by another key or was changed. Tell its eight words to whoever asks whether a copy is yours.</p>
        {key === null ? <p>There is no key yet. One is made here, or with the first reading copies.</p> : <Facts councilKey={key} isOpen={opened !== null} />}
        <Actions>
          {key === null && <Button variant="primary" icon={<KeyRound aria-hidden="true" />} onPress={() => { setTask({ kind: 'make' }); }}>Make the key</Button>}
          {key !== null && <Button variant="primary" icon={<Download aria-hidden="true" />} onPress={() => void files.saveCopy(key).then(told)}>Save a copy of the key</Button>}
          <Button icon={<FolderOpen aria-hidden="true" />} onPress={() => void choose()}>Take in a key…</Button>
          {opened !== null && <Button icon={<Lock aria-hidden="true" />} onPress={council.lock}>Lock it</Button>}
        </Actions>
        {problem !== null && <ProblemNotice what={problem.what} safe="The council’s key is as it was." remedy={problem.remedy} />}
        <p className={styles.quiet}>Its private half is kept under the office’s passphrase, here, in a copy and in a backup alike; the passphrase is stored nowhere. It goes into no meeting file, no pack and no reading copy.</p>
      </Section>
      {key !== null && (
        <Section title="Another key">
          <p>Replace it when somebody may have it who should not, or when nobody knows its passphrase any more. What was signed before stays as it is.</p>
          <Actions>
            <Button icon={<RefreshCw aria-hidden="true" />} onPress={() => { setTask({ kind: 'replace' }); }}>Replace the key…</Button>
            <Button onPress={() => { setTask({ kind: 'pem' }); }}>Save for the command line…</Button>
          </Actions>
          <p className={styles.quiet}>A lost key or passphrase: take in a copy of the key, or replace it without a hand-over. Councillors are then warned at the next copy and compare the new key’s eight words with you.</p>
        </Section>
      )}
      {task !== null && <KeyDialog task={task} council={council} onDone={(pem) => { done(task, pem); }} onClose={() => { setTask(null); }} />}
    </>
  );
};
