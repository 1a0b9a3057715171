// The history of one minute's text: what was kept, beside what stands now. Restoring makes a new version, it takes nothing away.
import { useState } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { listVersions } from '../../../data/minute-text.ts';
import type { Revision } from '../../../data/records.ts';
import { useLive } from '../../../data/use-live.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { isWritten } from '../screen/minute-order.ts';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import styles from './earlier-versions.module.css';
import { restoreVersion } from './restore-version.ts';
import { versionFacts, versionLabel, versionTime } from './version-words.ts';

type TextBesideProps = { readonly id: string; readonly name: string; readonly text: Minute['text']; readonly lead: Lead };

const TextBeside = ({ id, name, text, lead }: TextBesideProps) => (
  <section className={styles.version} aria-labelledby={id}>
    <h3 id={id}>{name}</h3>
    {/* Reached by keyboard, so that a long text can be scrolled. */}
    <div className={styles.text} tabIndex={0} role="group" aria-labelledby={id}>
      {isWritten(text) ? <WrittenText text={text} lead={lead} /> : <p>Nothing written yet.</p>}
    </div>
  </section>
);

type VersionsProps = { readonly versions: readonly Revision[]; readonly chosen: Revision; readonly minute: Minute; readonly lead: Lead; readonly onChoose: (id: string) => void };

const Versions = ({ versions, chosen, minute, lead, onChoose }: VersionsProps) => (
  <>
    <div className={styles.list}>
      <RadioGroup
        label="Kept versions, newest first"
        value={chosen.id}
        options={versions.map((version) => ({ value: version.id, label: versionLabel(version), hint: versionFacts(version) }))}
        onChange={onChoose}
      />
    </div>
    <div className={styles.versions}>
      <TextBeside id="version-earlier" name="The version you chose" text={chosen.text} lead={lead} />
      <TextBeside id="version-now" name="As it stands now" text={minute.text} lead={lead} />
    </div>
  </>
);

export type EarlierVersionsProps = {
  readonly minute: Minute;
  /** "minute 60". */
  readonly words: string;
  readonly lead: Lead;
  readonly onClose: () => void;
};

export const EarlierVersions = ({ minute, words, lead, onClose }: EarlierVersionsProps) => {
  const { db, context } = useData();
  const live = useLive(() => listVersions(db, minute.id), [db, minute.id]);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const versions = live.status === 'ready' ? live.value : [];
  const chosen = versions.find(({ id }) => id === chosenId) ?? versions[0];
  const isPresent = chosen !== undefined && JSON.stringify(chosen.text) === JSON.stringify(minute.text);
  const restore = async (): Promise<void> => {
    if (chosen === undefined) return;
    const restored = await restoreVersion(context, minute, chosen.text);
    if (!restored.ok) {
      setProblem(restored.problem);
      return;
    }
    showToast(`The version of ${versionTime(chosen)} is restored. The text before it is kept too.`);
    onClose();
  };
  return (
    <Dialog
      title={`Earlier versions of ${words}`}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button variant="primary" isDisabled={chosen === undefined || isPresent} onPress={() => void restore()}>Restore as a new version</Button>
        </>
      }
    >
      {problem !== null && <ProblemNotice what={problem.what} safe="Nothing was overwritten." remedy={problem.remedy} />}
      {live.status === 'failed' && <ProblemNotice what={live.problem.what} safe="Nothing was changed by looking." remedy={live.problem.remedy} />}
      {live.status === 'ready' && chosen === undefined && <p>None yet. A version is kept when you begin to write, every ten minutes after that, and whenever two windows write at once.</p>}
      {chosen !== undefined && <Versions versions={versions} chosen={chosen} minute={minute} lead={lead} onChoose={setChosenId} />}
    </Dialog>
  );
};
