// The update as everybody may see it: display rules applied, photographs without consent left out, nothing of a restricted paper.
import { forAudience } from '../../../shared/documents/audience.ts';
import { sectionsOf } from '../../../shared/model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { PaperSection } from '../../../shared/model/paper.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { accessOfPapers } from '../../../shared/rules/paper-access.ts';
import { isLeftOut } from '../../../shared/rules/left-out-picture.ts';
import { useData } from '../../data/data-provider.tsx';
import { readSnapshot } from '../../data/snapshot.ts';
import { useLive } from '../../data/use-live.ts';

export type PublicUpdate = {
  readonly title: string;
  readonly isRestricted: boolean;
  readonly sections: readonly PaperSection[];
  /** How many photographs nobody sees because nobody agreed. */
  readonly leftOut: number;
};

/** Null where the paper is no longer there. */
export const publicUpdate = (whole: MeetingSnapshot, paperId: string, today: IsoDate): PublicUpdate | null => {
  const snapshot = forAudience(whole, { builtOn: today, audience: 'public' });
  const paper = snapshot.papers.find(({ id, deletedAt }) => id === paperId && deletedAt === null);
  if (paper === undefined) return null;
  const isRestricted = accessOfPapers(snapshot)(paper).level !== 'public';
  const sections = isRestricted ? [] : sectionsOf(snapshot, paperId);
  const leftOut = sections.flatMap(({ text }) => text.content).filter((block) => block.type === 'image' && isLeftOut(block)).length;
  const shown = sections.map((section) => ({ ...section, text: { ...section.text, content: section.text.content.filter((block) => block.type !== 'image' || !isLeftOut(block)) } }));
  return { title: paper.title, isRestricted, sections: shown, leftOut };
};

export const usePublicUpdate = (meetingId: string, paperId: string, today: IsoDate) => {
  const { db } = useData();
  return useLive(async () => {
    const snapshot = await readSnapshot(db, meetingId);
    return snapshot.ok ? publicUpdate(snapshot.value, paperId, today) : null;
  }, [db, meetingId, paperId, today]);
};
