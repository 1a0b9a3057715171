// Before there are minutes: what starting them will make, and which items become one.
import { FilePen } from 'lucide-react';
import { useState } from 'react';
import { problemLine } from '../../../../shared/model/result.ts';
import { kindsWithoutMinute, startMinutes } from '../../../data/commands/start-minutes.ts';
import { useData } from '../../../data/data-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { focusNextHeading, takeHeadingFocus } from '../../../ui/heading-focus.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageColumn, Sheet } from '../../../ui/page.tsx';
import styles from './start-minutes.module.css';
import { ToldBefore } from './told-before.tsx';
import type { MinutesView } from './use-minutes-view.ts';

export const StartMinutes = ({ view }: { readonly view: MinutesView }) => {
  const { context } = useData();
  const { items, itemLabels, meeting } = view;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(items.filter(({ kind }) => !kindsWithoutMinute.includes(kind)).map(({ id }) => id)));
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (id: string, isIn: boolean): void => {
    setChosen((before) => new Set(isIn ? [...before, id] : [...before].filter((other) => other !== id)));
  };
  const start = async (): Promise<void> => {
    focusNextHeading();
    const started = await startMinutes(context, { meetingId: meeting.id, itemIds: items.map(({ id }) => id).filter((id) => chosen.has(id)) });
    if (started.ok) return;
    takeHeadingFocus();
    setProblem(problemLine(started.problem));
  };
  return (
    <PageColumn>
      <Sheet>
        <div className={styles.words}>
          <h2 className={styles.title}>Start the minutes</h2>
          <p>Each item below becomes a minute with its title, and every member gets a line in the attendance. You can add, delete and move minutes later.</p>
        </div>
        <ToldBefore view={view} />
        {problem !== null && <Notice tone="problem" title={problem} isAlert />}
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.id}>
              <Checkbox
                label={`${itemLabels.get(item.id) ?? ''}  ${item.title}`}
                isSelected={chosen.has(item.id)}
                onChange={(isIn) => { choose(item.id, isIn); }}
                {...(kindsWithoutMinute.includes(item.kind) ? { hint: 'Usually not minuted' } : {})}
              />
            </li>
          ))}
        </ul>
        <div>
          <Button variant="primary" icon={<FilePen aria-hidden="true" />} onPress={() => void start()}>Start the minutes</Button>
        </div>
      </Sheet>
    </PageColumn>
  );
};
