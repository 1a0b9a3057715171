// Other items of the agenda that the open minute records too (DOMAIN M6: items taken together give one minute with two links).
import { useState } from 'react';
import type { Item } from '../../../../shared/model/meeting.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { Checkbox } from '../../../ui/choice.tsx';
import { HappeningForm } from './happening-form.tsx';

export type TogetherFormProps = {
  readonly items: readonly { readonly item: Item; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly save: (itemIds: readonly string[]) => Promise<Problem | null>;
  readonly onClose: () => void;
};

export const TogetherForm = ({ items, chosen, save, onClose }: TogetherFormProps) => {
  const [ids, setIds] = useState<readonly string[]>(chosen);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (): Promise<void> => {
    const failed = await save(ids);
    if (failed === null) onClose();
    else setProblem(failed);
  };
  return (
    <HappeningForm title="Taken together" problems={problem === null ? [] : [problem]} onSubmit={() => void submit()} onClose={onClose}>
      <div role="group" aria-label="Items that this minute records too">
        {items.map(({ item: { id, title }, label }) => (
          <Checkbox key={id} label={`${label} ${title}`} isSelected={ids.includes(id)} onChange={(on) => { setIds(on ? [...ids, id] : ids.filter((each) => each !== id)); }} />
        ))}
      </div>
    </HappeningForm>
  );
};
