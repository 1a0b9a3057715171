// One agenda item in full: saved as it is typed, beside the list and above the printed front sheet.
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Item } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { AccessFields } from './access-fields.tsx';
import styles from './agenda.module.css';
import { kindOptions } from './agenda-words.ts';
import { ItemConflict } from './item-conflict.tsx';
import { draftProblems } from './item-draft.ts';
import type { ItemDraft } from './item-draft.ts';
import { KindFields } from './kind-fields.tsx';
import { useItemDraft } from './use-item-draft.ts';

export type ItemEditorProps = {
  /** As it was when it was opened; the editor keeps its own base from then on and never re-reads its own writes. */
  readonly item: Item;
  readonly label: string;
  readonly panel: Panel;
  readonly meetingDate: string | null;
  readonly isFixed: boolean;
  readonly onClose: () => void;
};

const UrgentFields = ({ draft, change, error, isFixed }: { readonly draft: ItemDraft; readonly change: (patch: Partial<ItemDraft>) => void; readonly error: string | undefined; readonly isFixed: boolean }) => (
  <div className={styles.stack}>
    <Checkbox
      label="Taken as urgent by the Chair"
      hint="For an item that was not public five clear days before. The Chair’s reason prints before it and in the minutes."
      isSelected={draft.urgent}
      isDisabled={isFixed}
      onChange={(urgent) => { change({ urgent }); }}
    />
    {draft.urgent && (
      <TextArea
        label="Chair’s reason"
        hint="The special circumstances, as they are to print in brackets before the item."
        width="full"
        rows={2}
        value={draft.chairsReason}
        error={error}
        isDisabled={isFixed}
        onChange={(chairsReason) => { change({ chairsReason }); }}
      />
    )}
  </div>
);

export const ItemEditor = ({ item, label, panel, meetingDate, isFixed, onClose }: ItemEditorProps) => {
  const { draft, change, autosave, other, keepMine, takeOther } = useItemDraft(item);
  const problems = draftProblems(draft);
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const flush = autosave.flush;
  useEffect(() => () => void flush(), [flush]);
  const problem = (field: (typeof problems)[number]['field']): string | undefined => problems.find((each) => each.field === field)?.message;
  return (
    <section
      className={styles.editor}
      aria-label={`Item ${label}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
      onBlur={() => void autosave.flush()}
    >
      <div className={styles.editorHead}>
        <h2 className={styles.editorTitle}>Item {label}</h2>
        <IconButton label="Close the item" keys="Esc" icon={<X aria-hidden="true" />} onPress={onClose} />
      </div>
      {other !== null && <ItemConflict mine={draft} theirs={other} lacCouncilTerm={panel.lacCouncilTerm} onKeepMine={keepMine} onTakeOther={takeOther} />}
      {other === null && autosave.status.state === 'failed' && (
        <Notice tone="problem" isAlert title="This item is not saved yet.">
          <p>What you typed is still in this window. {problemLine(autosave.status.problem)}</p>
        </Notice>
      )}
      <TextField label="Title" width="full" value={draft.title} error={problem('title')} isDisabled={isFixed} inputRef={title} onChange={(value) => { change({ title: value }); }} />
      <Select label="Kind" width="medium" value={draft.kind} options={kindOptions(panel.lacCouncilTerm)} isDisabled={isFixed} onChange={(kind) => { change({ kind }); }} />
      <KindFields draft={draft} onChange={change} problems={problems} isDisabled={isFixed} meetingDate={meetingDate} />
      <TextField label="Presented by" hint="Printed as “… to present”." optional width="full" value={draft.presenter} isDisabled={isFixed} onChange={(presenter) => { change({ presenter }); }} />
      <TextArea label="Lines under the title" hint="One a line: the parts it covers, a note to members." optional width="full" rows={2} value={draft.subLines} isDisabled={isFixed} onChange={(subLines) => { change({ subLines }); }} />
      <UrgentFields draft={draft} change={change} error={problem('chairs-reason')} isFixed={isFixed} />
      <AccessFields draft={draft} onChange={change} problems={problems} isDisabled={isFixed} />
    </section>
  );
};
