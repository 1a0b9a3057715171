// What references to minutes say on the Minutes tab: numbers as they are now, of this meeting and of others.
import { useMemo } from 'react';
import { minuteRefWords } from '../../../../shared/model/minute-ref-words.ts';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { PrintedNumber } from '../../../../shared/rules/minute-numbers.ts';
import { minuteFactsOf, referredIn } from '../../../data/minute-references.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useLive } from '../../../data/use-live.ts';

export type ReferenceLabels = (target: Id) => string | null;

/** The same function while it says the same, so that nothing is drawn again for it. Null: not here, so what the text last knew stands. */
export const useReferenceLabels = (minutes: readonly Minute[], numbers: ReadonlyMap<Id, PrintedNumber>): ReferenceLabels => {
  const { db } = useData();
  const elsewhere = referredIn(minutes).filter((id) => !numbers.has(id)).join(' ');
  const live = useLive(() => minuteFactsOf(db, elsewhere === '' ? [] : elsewhere.split(' ')), [db, elsewhere]);
  const own = [...numbers].map(([id, { label }]) => `${id} ${minuteRefWords({ label, date: null })}`);
  const others = live.status === 'ready' ? [...live.value].map(([id, facts]) => `${id} ${minuteRefWords(facts)}`) : [];
  const said = [...own, ...others].join('\n');
  return useMemo(() => {
    const words = new Map(said.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
    return (target) => words.get(target) ?? null;
  }, [said]);
};
