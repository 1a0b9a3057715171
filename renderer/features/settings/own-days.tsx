// The days that the council has added to the calendar; days of one closure are one row.
import { Trash2 } from 'lucide-react';
import type { Closure } from '../../../shared/model/panel.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { closurePeriods } from '../../../shared/rules/closure-periods.ts';
import type { ClosurePeriod } from '../../../shared/rules/closure-periods.ts';
import { addClosures, deleteClosures, listClosures } from '../../data/closures-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import { useLive } from '../../data/use-live.ts';
import { IconButton } from '../../ui/button.tsx';
import { showToast, showUndo } from '../../ui/toast-queue.ts';
import { periodInWords } from './calendar-words.ts';
import styles from './settings.module.css';

const kindWords: Readonly<Record<Closure['kind'], string>> = {
  'council-closure': 'Council closed', 'bank-holiday': 'Extra bank holiday', 'not-a-bank-holiday': 'Not a bank holiday',
};

export const OwnDays = () => {
  const { db, context } = useData();
  const live = useLive(() => listClosures(db), [db]);
  if (live.status !== 'ready' || live.value.length === 0) return null;
  const remove = async (period: ClosurePeriod): Promise<void> => {
    const removed = await deleteClosures(context, period.days.map(({ id }) => id));
    if (!removed.ok) showToast(problemLine(removed.problem));
    else showUndo(`${periodInWords(period)} is off the calendar`, () => void addClosures(context, period));
  };
  return (
    <ul className={styles.rows}>
      {closurePeriods(live.value).map((period) => (
        <li key={period.days[0]?.id} className={styles.row}>
          <span className={styles.words}>
            <span>{periodInWords(period)}</span>
            <span className={styles.quiet}>
              {[[kindWords[period.kind], period.name].filter(Boolean).join(': '), ...(period.days.length === 1 ? [] : [`${period.days.length} days`])].join(', ')}
            </span>
          </span>
          <IconButton size="small" label={`Take ${periodInWords(period)} off`} icon={<Trash2 aria-hidden="true" />} onPress={() => void remove(period)} />
        </li>
      ))}
    </ul>
  );
};
