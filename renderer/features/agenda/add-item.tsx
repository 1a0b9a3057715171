// One line to add items from: type a title, Enter, type the next.
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Ref } from 'react';
import type { ItemKind, Panel } from '../../../shared/model/panel.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './agenda.module.css';
import { kindOptions } from './agenda-words.ts';

export type AddItemProps = {
  readonly panel: Panel;
  readonly onAdd: (kind: ItemKind, title: string) => Promise<boolean>;
  readonly inputRef: Ref<HTMLInputElement>;
};

export const AddItem = ({ panel, onAdd, inputRef }: AddItemProps) => {
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<ItemKind>('report');
  const [attempted, setAttempted] = useState(false);
  const error = attempted && title.trim() === '' ? 'Write the item’s title first.' : null;
  const submit = async (): Promise<void> => {
    setAttempted(true);
    if (title.trim() === '') return;
    const added = title.trim();
    setTitle('');
    setAttempted(false);
    if (!(await onAdd(kind, added))) setTitle(added);
  };
  return (
    <div className={styles.add}>
      <Form label="Add an item" onSubmit={() => void submit()}>
        <div className={styles.inline}>
          <TextField label="New item" width="full" value={title} error={error} inputRef={inputRef} onChange={setTitle} />
          <Select label="Kind of new item" width="medium" value={kind} options={kindOptions(panel.lacCouncilTerm)} onChange={setKind} />
          <Button type="submit" icon={<Plus aria-hidden="true" />}>
            Add item
          </Button>
        </div>
      </Form>
    </div>
  );
};
