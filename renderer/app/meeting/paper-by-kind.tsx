// A paper's screen by its kind: the LAC Council update has a guided one; `?as=paper` opens it like any other paper.
import { useSearchParams } from 'react-router';
import { LacUpdateScreen } from '../../features/lac-updates/index.tsx';
import { PaperScreen } from '../../features/papers/index.tsx';
import { useData } from '../../data/data-provider.tsx';
import { getPaper } from '../../data/papers-repository.ts';
import { useLive } from '../../data/use-live.ts';

export const PaperByKind = ({ meetingId, paperId }: { readonly meetingId: string; readonly paperId: string }) => {
  const { db } = useData();
  const [search] = useSearchParams();
  const kind = useLive(async () => (await getPaper(db, paperId))?.kind ?? null, [db, paperId]);
  if (kind.status === 'loading') return null;
  const isGuided = kind.status === 'ready' && kind.value === 'lac-update' && search.get('as') !== 'paper';
  return isGuided ? <LacUpdateScreen meetingId={meetingId} paperId={paperId} /> : <PaperScreen meetingId={meetingId} paperId={paperId} />;
};
