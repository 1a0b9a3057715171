// A paper's screen by its kind: an attached file is shown, the LAC Council update has a guided screen; `?as=paper` opens it like any other paper.
import { useSearchParams } from 'react-router';
import { LacUpdateScreen } from '../../features/lac-updates/index.tsx';
import { AttachmentScreen, PaperScreen } from '../../features/papers/index.tsx';
import { useData } from '../../data/data-provider.tsx';
import { getPaper } from '../../data/papers-repository.ts';
import { useLive } from '../../data/use-live.ts';

export const PaperByKind = ({ meetingId, paperId }: { readonly meetingId: string; readonly paperId: string }) => {
  const { db } = useData();
  const [search] = useSearchParams();
  const kind = useLive(async () => (await getPaper(db, paperId))?.kind ?? null, [db, paperId]);
  if (kind.status === 'loading') return null;
  if (kind.status === 'ready' && kind.value === 'attachment') return <AttachmentScreen meetingId={meetingId} paperId={paperId} />;
  const isGuided = kind.status === 'ready' && kind.value === 'lac-update' && search.get('as') !== 'paper';
  return isGuided ? <LacUpdateScreen meetingId={meetingId} paperId={paperId} /> : <PaperScreen meetingId={meetingId} paperId={paperId} />;
};
