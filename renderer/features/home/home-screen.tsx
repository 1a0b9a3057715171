// Home asks once who works here, then shows what is next. A computer on which nobody prepares meetings starts from the papers to read.
import { useState, type ReactNode } from 'react';
import { useData } from '../../data/data-provider.tsx';
import { withdrawnAgendas } from '../../data/agenda-publications.ts';
import { listAllMeetings } from '../../data/meetings-repository.ts';
import { listPanels } from '../../data/panels-repository.ts';
import { useReadingLive } from '../../data/reading/use-reading-live.ts';
import { useLive } from '../../data/use-live.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { PageColumn } from '../../ui/page.tsx';
import { FirstStarts } from './first-starts.tsx';
import { NextUp } from './next-up.tsx';
import { whatIsNext } from './what-is-next.ts';
import { WhoWorksHere } from './who-works-here.tsx';

export type HomeScreenProps = {
  /** The next meetings with papers to read, for who prepares meetings too. */
  readonly comingCopies: ReactNode;
  /** All of Home for who only reads. */
  readonly myMeetings: ReactNode;
};

const ReaderHome = ({ children, onPrepare }: { readonly children: ReactNode; readonly onPrepare: () => void }) => (
  <>
    {children}
    <PageColumn>
      <p>
        <Button variant="quiet" size="small" onPress={onPrepare}>Prepare meetings on this computer too</Button>
      </p>
    </PageColumn>
  </>
);

export const HomeScreen = ({ comingCopies, myMeetings }: HomeScreenProps) => {
  const { db, actor, ready, context } = useData();
  const today = useToday(context.now);
  const live = useLive(async () => {
    const meetings = await listAllMeetings(db);
    return { panels: await listPanels(db), meetings, withdrawn: await withdrawnAgendas(db, meetings) };
  }, [db]);
  const copies = useReadingLive((reading) => reading.facts.count(), []);
  const [prepares, setPrepares] = useState(false);
  if (!ready || live.status === 'loading' || copies.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const { panels, meetings, withdrawn } = live.value;
  const hasCopies = copies.status === 'ready' && copies.value > 0;
  if (panels.length === 0 && hasCopies && !prepares) return <ReaderHome onPrepare={() => { setPrepares(true); }}>{myMeetings}</ReaderHome>;
  if (actor === null) return <WhoWorksHere />;
  if (panels.length === 0) return <FirstStarts name={actor.name} />;
  return <NextUp panels={panels} agenda={whatIsNext(meetings, today)} withdrawn={withdrawn} today={today} comingCopies={hasCopies ? comingCopies : null} />;
};
