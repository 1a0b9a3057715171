// The usual agenda: the items every new meeting of the panel starts with. The legal ones can't be lost silently (LGA s100B).
import { Plus, Scale } from 'lucide-react';
import { useState } from 'react';
import { publicAccess } from '../../../shared/model/access.ts';
import type { Panel, TemplateSlot } from '../../../shared/model/panel.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { updatePanel } from '../../data/panels-repository.ts';
import { kindLabel } from '../../lib/item-kind-words.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { MoreButton } from '../../ui/menu.tsx';
import { Section } from '../../ui/page.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import styles from './panels.module.css';
import { SlotDialog } from './slot-dialog.tsx';

const moved = (slots: readonly TemplateSlot[], id: string, position: number): TemplateSlot[] => {
  const slot = slots.find((other) => other.id === id);
  const others = slots.filter((other) => other.id !== id);
  return slot === undefined ? [...slots] : [...others.slice(0, position), slot, ...others.slice(position)];
};

/** `{previousMeeting}` as the officer sees it. */
const shownTitle = (title: string): string => title.replaceAll('{previousMeeting}', '[date of the last meeting]');

export const TemplateEditor = ({ panel }: { readonly panel: Panel }) => {
  const { context } = useData();
  const [edited, setEdited] = useState<TemplateSlot | null>(null);

  const store = async (template: readonly TemplateSlot[], done?: string): Promise<void> => {
    const saved = await updatePanel(context, { id: panel.id, rev: panel.rev, patch: { template: [...template] } });
    if (!saved.ok) showToast(problemLine(saved.problem));
    else if (done !== undefined) offerUndo(context, panel.id, done);
  };
  const put = (slot: TemplateSlot): void => {
    setEdited(null);
    const isNew = !panel.template.some((other) => other.id === slot.id);
    void store(isNew ? [...panel.template, slot] : panel.template.map((other) => (other.id === slot.id ? slot : other)));
  };
  const remove = (slot: TemplateSlot): void => {
    if (slot.legal) {
      showToast('The law asks for this item. Edit it and say that it isn\u2019t required before you take it out.');
      return;
    }
    void store(panel.template.filter((other) => other.id !== slot.id), 'The item is out of the usual agenda');
  };

  return (
    <Section
      title="Usual agenda"
      actions={
        <Button
          variant="primary"
          icon={<Plus aria-hidden="true" />}
          onPress={() => { setEdited({ id: context.newId(), kind: 'report', title: '', subLines: [], legal: false, access: publicAccess }); }}
        >
          Add an item
        </Button>
      }
    >
      <p>Every new meeting starts with these. Items marked as required by law come back when an agenda is made from the last one.</p>
      <ReorderList
        label="Usual agenda"
        items={panel.template}
        textOf={(slot) => shownTitle(slot.title)}
        onMove={(id, position) => void store(moved(panel.template, id, position))}
      >
        {(slot) => (
          <div className={styles.row}>
            <span className={styles.words}>
              <span className={styles.name}>{shownTitle(slot.title)}</span>
              <span className={styles.quiet}>{kindLabel(slot.kind, panel.lacCouncilTerm)}</span>
            </span>
            {slot.legal && <Badge icon={<Scale aria-hidden="true" />}>Required by law</Badge>}
            <Button size="small" variant="quiet" onPress={() => { setEdited(slot); }}>
              Edit
            </Button>
            <MoreButton
              label={`More for ${shownTitle(slot.title)}`}
              acts={[
                { id: 'edit', label: 'Edit', onAction: () => { setEdited(slot); } },
                {
                  id: 'remove', label: 'Take out', hint: slot.legal ? 'Required by law: say first that it isn\u2019t.' : undefined, onAction: () => { remove(slot); },
                },
              ]}
            />
          </div>
        )}
      </ReorderList>
      {edited !== null && <SlotDialog slot={edited} lacCouncilTerm={panel.lacCouncilTerm} onSave={put} onClose={() => { setEdited(null); }} />}
    </Section>
  );
};
