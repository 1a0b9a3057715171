// Home asks once who works here, then shows what is next.
import { useData } from '../../data/data-provider.tsx';
import { listAllMeetings } from '../../data/meetings-repository.ts';
import { listPanels } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { useToday } from '../../lib/use-today.ts';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { FirstStarts } from './first-starts.tsx';
import { NextUp } from './next-up.tsx';
import { whatIsNext } from './what-is-next.ts';
import { WhoWorksHere } from './who-works-here.tsx';

export const HomeScreen = () => {
  const { db, actor, ready, context } = useData();
  const today = useToday(context.now);
  const live = useLive(async () => ({ panels: await listPanels(db), meetings: await listAllMeetings(db) }), [db]);
  if (!ready || live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const { panels, meetings } = live.value;
  if (actor === null) return <WhoWorksHere />;
  if (panels.length === 0) return <FirstStarts name={actor.name} />;
  return <NextUp panels={panels} agenda={whatIsNext(meetings, today)} today={today} />;
};
