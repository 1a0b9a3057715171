// What a paper's author was given: a named version over all its sections, so that what comes back is compared with what went out.
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { byOrder } from '../../shared/model/order.ts';
import type { Paper, PaperSection } from '../../shared/model/paper.ts';
import type { Result } from '../../shared/model/result.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { listPaperVersions, namePaperVersion } from './paper-history.ts';
import { paperThen } from './record-then.ts';
import type { PaperFacts } from './record-then.ts';

export const handedOverName = 'Handed to its author';

/** For whom an author's file is printed: who writes a restricted paper sees what its members see. */
export const authorsAudience = ({ access }: Pick<Paper, 'access'>): 'public' | 'members' => (access.level === 'public' ? 'public' : 'members');

/** Keeps the sections as they are as what the author has. Call when the file is saved. */
export const noteHandedOver = (context: DataContext, paper: Pick<Paper, 'id' | 'access'>): Promise<Result<null>> =>
  namePaperVersion(context, { paperId: paper.id, name: handedOverName, audience: authorsAudience(paper) });

export type HandedOver = {
  /** When; null: it never was, and what stands here is taken for it. */
  readonly at: string | null;
  readonly paper: PaperFacts;
  /** As they were, those taken out since too. */
  readonly sections: readonly PaperSection[];
  readonly audience: 'public' | 'members';
};

/**
 * The paper as it went to its author; where it never did, as it is here.
 * @param madeAt when the author's file was made, where it says so: what went out with it, and not what went out last
 */
export const lastHandedOver = async (db: OrderpaperDatabase, paper: Paper, present: readonly PaperSection[], madeAt: string | null = null): Promise<HandedOver> => {
  const versions = (await listPaperVersions(db, paper.id)).filter(({ name }) => name === handedOverName);
  // Newest first, and each is noted just after its file was made.
  const version = (madeAt === null ? undefined : versions.findLast(({ at }) => at >= madeAt)) ?? versions[0];
  if (version === undefined) return { at: null, paper, sections: present, audience: authorsAudience(paper) };
  const facts = await paperThen(db, paper, version.ofPaper?.rev ?? paper.rev);
  const sections = version.sections.map(({ section, text, was }): PaperSection => ({ ...section, ...was, deletedAt: null, text })).sort(byOrder);
  return { at: version.at, paper: facts, sections, audience: version.ofPaper?.audience ?? authorsAudience(facts) };
};

/** The meeting with the paper as it was handed over, to be printed again: without papers that came since, which its list of appendices would name. */
export const asHandedOver = (snapshot: MeetingSnapshot, paperId: Paper['id'], { at, paper, sections }: HandedOver): MeetingSnapshot => ({
  ...snapshot,
  papers: snapshot.papers.flatMap((each) => (each.id === paperId ? [{ ...each, title: paper.title, access: paper.access }] : at === null || each.createdAt <= at ? [each] : [])),
  paperSections: [...(snapshot.paperSections ?? []).filter((section) => section.paperId !== paperId), ...sections],
});
