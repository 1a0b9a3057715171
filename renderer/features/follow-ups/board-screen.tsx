// The board of follow-ups: proposed, overdue, due, on an agenda, waiting, later; and the same as a programme of the year.
import { useMemo, useState } from 'react';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { useData } from '../../data/data-provider.tsx';
import { useToday } from '../../lib/use-today.ts';
import { FilterRow } from '../../ui/filter-row.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { PageColumn, PageHeading, Section, Sheet } from '../../ui/page.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { closeFollowUpWords, ReasonDialog } from '../../ui/reason-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { boardActs } from './board-acts.ts';
import styles from './board.module.css';
import { FollowUpRow } from './follow-up-row.tsx';
import { columns } from './board-columns.ts';
import type { Column } from './board-columns.ts';
import { useBoard } from './use-board.ts';
import type { BoardRow } from './use-board.ts';
import { byMonth } from './work-programme.ts';

const titles: Readonly<Record<Column, string>> = {
  proposed: 'Proposed from the minutes: is it one?', overdue: 'Overdue', due: 'Due', 'on-agenda': 'On an agenda',
  waiting: 'Waiting on a condition or another body', later: 'Later', settled: 'Answered or closed',
};

type Shown = 'board' | 'year';
const everyPanel = 'all';

type Group = { readonly id: string; readonly title: string; readonly rows: readonly BoardRow[] };

const groupsOf = (rows: readonly BoardRow[], shown: Shown): readonly Group[] =>
  shown === 'board'
    ? columns.map((column) => ({ id: column, title: titles[column], rows: rows.filter((row) => row.column === column) }))
    : byMonth(rows);

/** The year holds what is still to come: there may be more on the board. */
const nothingWords = (rows: readonly BoardRow[]): string => {
  if (rows.length === 0) return 'Nothing has been asked for. Follow-ups are proposed from the text while minutes are taken, and when they are published.';
  const proposed = rows.filter(({ column }) => column === 'proposed').length;
  return proposed === 0 ? 'Nothing is to come: all that was asked for is answered or closed.' : `Nothing is to come yet: ${proposed === 1 ? 'one proposal waits' : `${proposed} proposals wait`} under “What is due” for you to decide.`;
};

export const BoardScreen = () => {
  const { context } = useData();
  const today = useToday(context.now);
  const live = useBoard(today);
  const acts = useMemo(() => boardActs(context, today), [context, today]);
  const [shown, setShown] = useState<Shown>('board');
  const [panel, setPanel] = useState(everyPanel);
  const [closing, setClosing] = useState<FollowUp | null>(null);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const { rows, panels } = live.value;
  const chosen = panel === everyPanel ? rows : rows.filter((row) => row.panel.id === panel);
  const groups = groupsOf(chosen, shown).filter((group) => group.rows.length > 0);
  return (
    <PageColumn>
      <Sheet>
        <PageHeading title="Follow-ups" intro="What meetings asked for, until somebody decides that it is done." />
        <FilterRow>
          <RadioGroup label="Show" inline value={shown} options={[{ value: 'board', label: 'What is due' }, { value: 'year', label: 'The year' }]} onChange={setShown} />
          {panels.length > 1 && <Select label="Panel" value={panel} options={[{ value: everyPanel, label: 'All panels' }, ...panels.map(({ id, name }) => ({ value: id, label: name }))]} onChange={setPanel} />}
        </FilterRow>
        {groups.length === 0 && <p>{nothingWords(chosen)}</p>}
        {groups.map((group) => (
          <Section key={group.id} title={`${group.title} (${group.rows.length})`}>
            <ul className={styles.list} aria-label={group.title}>
              {group.rows.map((row) => <FollowUpRow key={row.followUp.id} row={row} acts={acts} showsPanel={panels.length > 1} saysOverdue={shown === 'year'} onCloseAsked={() => { setClosing(row.followUp); }} />)}
            </ul>
          </Section>
        ))}
      </Sheet>
      {closing !== null && <ReasonDialog words={closeFollowUpWords} what={closing.what} onSave={(reason) => acts.close(closing, reason)} onClose={() => { setClosing(null); }} />}
    </PageColumn>
  );
};
