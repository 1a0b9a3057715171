// Named versions of the whole paper: which sections changed since, in words, and bringing one section back as it was.
import { useState } from 'react';
import { problemLine } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { listPaperVersions, restoreSection } from '../../../data/paper-history.ts';
import { listSections } from '../../../data/sections-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { ComparedLines, ComparisonKey } from '../../../ui/versions/compared-lines.tsx';
import { versionTime } from '../../../ui/versions/version-words.ts';
import styles from '../../../ui/versions/versions.module.css';
import { comparePaper } from './compare-paper.ts';
import type { ComparedSection } from './compare-paper.ts';

const fates = { changed: 'changed', added: 'added since', 'taken-out': 'taken out since', same: '' } as const;

type OneProps = { readonly compared: ComparedSection; readonly onRestore: (() => void) | null };

const One = ({ compared, onRestore }: OneProps) => {
  const id = `compared-${compared.id}`;
  return (
    <section className={styles.passage} aria-labelledby={id}>
      <h3 id={id}>{compared.heading === '' ? 'Without heading' : compared.heading}: {fates[compared.fate]}</h3>
      <ComparedLines lines={compared.lines} />
      {onRestore !== null && <div><Button size="small" onPress={onRestore}>Restore this section as it was</Button></div>}
    </section>
  );
};

export type PaperVersionsDialogProps = { readonly paperId: string; readonly canWrite: boolean; readonly onClose: () => void };

export const PaperVersionsDialog = ({ paperId, canWrite, onClose }: PaperVersionsDialogProps) => {
  const { db, context } = useData();
  // Read together, so that a restore is based on what is compared here.
  const live = useLive(async () => ({ versions: await listPaperVersions(db, paperId), sections: await listSections(db, paperId) }), [db, paperId]);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { versions, sections } = live.status === 'ready' ? live.value : { versions: [], sections: [] };
  const chosen = versions.find(({ id }) => id === chosenId) ?? versions[0];
  const changed = chosen === undefined ? [] : comparePaper(chosen.sections, sections).filter(({ fate }) => fate !== 'same');
  const restore = async ({ id, then }: ComparedSection): Promise<void> => {
    const present = sections.find((section) => section.id === id);
    if (present === undefined || then === null) return;
    const restored = await restoreSection(context, present, { text: then.text, fields: then.fields });
    showToast(restored.ok ? `“${present.heading}” is as it was. What stood before is kept too.` : problemLine(restored.problem));
  };
  return (
    <Dialog title="Compare with a named version" isOpen wide onClose={onClose} actions={<Button onPress={onClose}>Close</Button>}>
      {live.status === 'failed' && <ProblemNotice what={live.problem.what} safe="Nothing was changed by looking." remedy={live.problem.remedy} />}
      {live.status === 'ready' && chosen === undefined && <p>No version has a name yet. Name one before the paper goes to somebody: “Sent to Chair”.</p>}
      {chosen !== undefined && (
        <>
          <Select
            label="Version"
            width="full"
            value={chosen.id}
            options={versions.map((version) => ({ value: version.id, label: version.name, hint: [versionTime(version), version.actor.name].filter((part) => part !== '').join(', ') }))}
            onChange={setChosenId}
          />
          {changed.length === 0 ? <p>Nothing changed since. All {chosen.sections.length} sections say the same.</p> : <ComparisonKey />}
          {changed.map((compared) => (
            <One key={compared.id} compared={compared} onRestore={canWrite && compared.fate === 'changed' ? () => void restore(compared) : null} />
          ))}
        </>
      )}
    </Dialog>
  );
};
