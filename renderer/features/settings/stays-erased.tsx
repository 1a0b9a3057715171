// Before a backup comes back: what was erased here since stays erased, unless the officer says otherwise.
import { listErasures } from '../../data/commands/erase.ts';
import { useData } from '../../data/data-provider.tsx';
import { useLive } from '../../data/use-live.ts';
import { erasureWords } from '../../lib/erasure-words.ts';
import { Checkbox } from '../../ui/choice.tsx';

export const StaysErased = ({ bring, onBring }: { readonly bring: boolean; readonly onBring: (bring: boolean) => void }) => {
  const { db } = useData();
  const live = useLive(() => listErasures(db), [db]);
  if (live.status !== 'ready' || live.value.length === 0) return null;
  return (
    <>
      <p>What was erased here stays erased, also where the backup still holds it:</p>
      <ul>{live.value.map((erasure) => <li key={erasure.id}>{erasureWords(erasure)}.</li>)}</ul>
      <Checkbox label="Bring back what was erased too" isSelected={bring} onChange={onBring} />
    </>
  );
};
