// What the papers of an item recommend: each offers itself as a part of the resolution, so that nothing is typed twice (DESIGN section 2).
import { recommendationsIn } from '../../../../shared/rules/recommendations.ts';
import { useData } from '../../../data/data-provider.tsx';
import { listSections } from '../../../data/sections-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import { liveRowsBy } from '../../../data/live-rows.ts';

const none: readonly string[] = [];

/** Parts as they would stand in a resolution; none while the item has no written paper that recommends anything. */
export const useRecommendations = (itemId: string | null): readonly string[] => {
  const { db } = useData();
  const live = useLive(async () => {
    if (itemId === null) return none;
    const papers = (await liveRowsBy(db.papers, 'itemId', itemId)).filter(({ belongsTo }) => belongsTo === undefined);
    return recommendationsIn((await Promise.all(papers.map(({ id }) => listSections(db, id)))).flat());
  }, [db, itemId]);
  return live.status === 'ready' ? live.value : none;
};
