// The history of one text: what was kept, what changed from it to another version, and restoring it as a new one, which takes nothing away.
import { useState } from 'react';
import { problemLine } from '../../../shared/model/result.ts';
import type { Problem, Result } from '../../../shared/model/result.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { compareTexts, hasChanges } from '../../../shared/rules/compare-texts.ts';
import { Button } from '../button.tsx';
import { RadioGroup } from '../choice.tsx';
import { Dialog } from '../dialog.tsx';
import { Notice, ProblemNotice } from '../notice.tsx';
import { Select } from '../select.tsx';
import type { Lead } from '../text-editor/schema/resolution-lead.ts';
import { showToast } from '../toast-queue.ts';
import { WrittenText } from '../text-editor/written/written-text.tsx';
import { ComparedLines, ComparisonKey } from './compared-lines.tsx';
import { versionFacts, versionLabel, versionTime } from './version-words.ts';
import type { Kept } from './version-words.ts';
import styles from './versions.module.css';

export type KeptText = Kept & { readonly id: string; readonly text: TextDoc };

export type VersionsDialogProps = {
  /** "minute 60", "section 3, Key issues". */
  readonly words: string;
  /** Newest first; null while they are read. */
  readonly versions: readonly KeptText[] | null;
  readonly loadProblem: Problem | null;
  readonly present: TextDoc;
  readonly lead?: Lead | undefined;
  /** Restores one, keeping what stood before it; the dialog says so and closes, or shows why it could not be. Null: nothing can be restored now. */
  readonly onRestore: ((version: KeptText) => Promise<Result<unknown>>) | null;
  readonly onClose: () => void;
};

const presentId = 'present';
const says = (text: TextDoc): boolean => /"text":"|"type":"image"/.test(JSON.stringify(text));
const sameText = (a: TextDoc, b: TextDoc): boolean => JSON.stringify(a) === JSON.stringify(b);

type PaneProps = { readonly id: string; readonly name: string; readonly text: TextDoc; readonly lead: Lead | undefined };

const TextBeside = ({ id, name, text, lead }: PaneProps) => (
  <section className={styles.version} aria-labelledby={id}>
    <h3 id={id}>{name}</h3>
    {/* Reached by keyboard, so that a long text can be scrolled. */}
    <div className={styles.text} tabIndex={0} role="group" aria-labelledby={id}>
      {says(text) ? <WrittenText text={text} {...(lead === undefined ? {} : { lead })} /> : <p>Nothing written yet.</p>}
    </div>
  </section>
);

const Changes = ({ from, to }: { readonly from: TextDoc; readonly to: TextDoc }) => {
  const lines = compareTexts(from, to);
  return (
    <section className={styles.version} aria-labelledby="version-changes">
      <h3 id="version-changes">What changed</h3>
      {hasChanges(lines) ? <ComparisonKey /> : <p>{sameText(from, to) ? 'Nothing: the two are the same.' : 'No words. Only how they are set, such as bold or a list’s kind.'}</p>}
      <div className={styles.text} tabIndex={0} role="group" aria-labelledby="version-changes">
        <ComparedLines lines={lines} />
      </div>
    </section>
  );
};

type Way = 'changes' | 'beside';
const ways = [{ value: 'beside', label: 'Both, side by side' }, { value: 'changes', label: 'What changed, word by word' }] as const satisfies readonly { readonly value: Way; readonly label: string }[];

type ViewsProps = Pick<VersionsDialogProps, 'present' | 'lead'> & { readonly versions: readonly KeptText[]; readonly chosen: KeptText; readonly onChoose: (id: string) => void };

const Views = ({ versions, chosen, present, lead, onChoose }: ViewsProps) => {
  const [way, setWay] = useState<Way>('beside');
  const [otherId, setOtherId] = useState(presentId);
  const other = versions.find(({ id }) => id === otherId);
  const otherText = other?.text ?? present;
  const otherName = other === undefined ? 'As it stands now' : versionLabel(other);
  return (
    <>
      <div className={styles.list}>
        <RadioGroup label="Kept versions, newest first" value={chosen.id} options={versions.map((version) => ({ value: version.id, label: versionLabel(version), hint: versionFacts(version) }))} onChange={onChoose} />
      </div>
      <Select
        label="Compare it with"
        width="full"
        value={otherId}
        options={[{ value: presentId, label: 'The text as it stands now' }, ...versions.filter(({ id }) => id !== chosen.id).map((version) => ({ value: version.id, label: versionLabel(version), hint: versionFacts(version) }))]}
        onChange={setOtherId}
      />
      <Select label="Show" width="full" value={way} options={ways} onChange={setWay} />
      {way === 'changes' ? (
        <Changes from={chosen.text} to={otherText} />
      ) : (
        <div className={styles.versions}>
          <TextBeside id="version-earlier" name="The version you chose" text={chosen.text} lead={lead} />
          <TextBeside id="version-now" name={otherName} text={otherText} lead={lead} />
        </div>
      )}
    </>
  );
};

export const VersionsDialog = ({ words, versions, loadProblem, present, lead, onRestore, onClose }: VersionsDialogProps) => {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const chosen = versions?.find(({ id }) => id === chosenId) ?? versions?.[0];
  const restore = async (): Promise<void> => {
    if (chosen === undefined || onRestore === null) return;
    const restored = await onRestore(chosen);
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
          <Button variant="primary" isDisabled={chosen === undefined || onRestore === null || sameText(chosen.text, present)} onPress={() => void restore()}>Restore as a new version</Button>
        </>
      }
    >
      {problem !== null && <ProblemNotice what={problem.what} safe="Nothing was overwritten." remedy={problem.remedy} />}
      {loadProblem !== null && <Notice tone="problem" title={problemLine(loadProblem)}><p>Nothing was changed by looking.</p></Notice>}
      {versions !== null && chosen === undefined && <p>None yet. A version is kept when you begin to write, every ten minutes after that, and whenever two windows write at once.</p>}
      {versions !== null && chosen !== undefined && <Views versions={versions} chosen={chosen} present={present} lead={lead} onChoose={setChosenId} />}
    </Dialog>
  );
};
