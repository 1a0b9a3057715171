// What was erased: kind, day, who and why, and the publications whose files still hold it.
import { listErasures } from '../../data/commands/erase.ts';
import { useData } from '../../data/data-provider.tsx';
import { useLive } from '../../data/use-live.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import { erasureWords } from '../../lib/erasure-words.ts';
import { Section } from '../../ui/page.tsx';

export const EarlierErasures = () => {
  const { db } = useData();
  const live = useLive(() => listErasures(db), [db]);
  if (live.status !== 'ready' || live.value.length === 0) return null;
  return (
    <Section title="Erased before">
      <ul>
        {live.value.map((erasure) => (
          <li key={erasure.id}>
            {erasureWords(erasure)}.{' '}
            {erasure.publishedIn.length === 0
              ? 'It was in nothing that is published from here.'
              : `Still in what was published: ${erasure.publishedIn.map(({ kind, number, publishedOn }) => `${kind} ${number} of ${dayInWords(publishedOn)}`).join('; ')}.`}
          </li>
        ))}
      </ul>
    </Section>
  );
};
