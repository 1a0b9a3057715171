// Reads the paper file of an author who wrote in Orderpaper: record by record, as any meeting file is compared.
import { readMeetingFile } from '../../../../shared/meeting-file/read-meeting-file.ts';
import type { MeetingSnapshot } from '../../../../shared/model/meeting-snapshot.ts';
import { byOrder } from '../../../../shared/model/order.ts';
import type { Paper, PaperSection } from '../../../../shared/model/paper.ts';
import { failed, ok } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { compareLines } from '../../../../shared/rules/compare-texts.ts';
import { takeMeetingFile } from '../../../data/commands/take-meeting-file.ts';
import type { Side } from '../../../data/commands/take-meeting-file.ts';
import type { DataContext } from '../../../data/data-context.ts';
import { erasedIn, snapshotWithoutErased } from '../../../data/erase/comes-back.ts';
import { recordsOf } from '../../../data/meeting-file/exchange.ts';
import { planTake } from '../../../data/meeting-file/plan-take.ts';
import type { Judged } from '../../../data/meeting-file/plan-take.ts';
import { meetingWithPaper } from '../../../data/meeting-file/returned-paper.ts';
import { sha256 } from '../../../lib/sha256.ts';
import type { PickedFile } from '../../../platform/platform.ts';
import { linesOfSection } from '../history/compare-paper.ts';
import { titleWords } from '../paper-words.ts';
import { erasedNotes } from './returned-file.ts';
import type { ReturnedChange, ReturnedFile } from './returned-file.ts';

const named = (name: string, what: string, remedy: string, code: string): Result<never> => failed({ code, what: `“${name}” can’t be taken back here. ${what}`, remedy });

const sectionIn = ({ paperSections = [] }: MeetingSnapshot, id: string): PaperSection | undefined => paperSections.find((section) => section.id === id);

const linesOf = (section: PaperSection | undefined): string[] => {
  if (section === undefined) return [];
  return section.notApplicable ? [section.heading, 'Not applicable'] : [section.heading, ...linesOfSection(section.fields, section.text)];
};

/** What an author may change: sections and the title. Other differences are the office's own. */
const changeOf = (mine: MeetingSnapshot, theirs: MeetingSnapshot, paper: Paper, { table, id, fate }: Judged): ReturnedChange[] => {
  const how = fate === 'taken' ? 'theirs' : fate === 'asked' ? 'both' : fate === 'new' ? 'added' : null;
  if (how === null) return [];
  if (table === 'paperSections') {
    const [here, there] = [sectionIn(mine, id), sectionIn(theirs, id)];
    return [{ id, heading: there?.heading ?? '', fate: how, lines: compareLines(linesOf(here), linesOf(there)) }];
  }
  const title = theirs.papers.find((each) => each.id === paper.id)?.title ?? paper.title;
  return table === 'papers' && id === paper.id && title !== paper.title ? [{ id, heading: 'Title of the paper', fate: how, lines: compareLines([paper.title], [title]) }] : [];
};

/** The title first, then section by section as the author has them. */
const inOrder = (changes: readonly ReturnedChange[], { paperSections = [] }: MeetingSnapshot): ReturnedChange[] => {
  const places = new Map([...paperSections].sort(byOrder).map(({ id }, at) => [id, at]));
  return [...changes].sort((a, b) => (places.get(a.id) ?? -1) - (places.get(b.id) ?? -1));
};

/** @returns what the file would change; `wrong-kind`, `not-this-paper`, or what is wrong with the file in words */
export const readPaperFileBack = async (context: DataContext, paper: Paper, { name, bytes }: PickedFile): Promise<Result<ReturnedFile>> => {
  const read = await readMeetingFile(bytes, { sha256 });
  if (!read.ok) return named(name, read.problem.what, read.problem.remedy, read.problem.code);
  if (read.value.kind !== 'paper') return named(name, `It holds ${read.value.kind === 'meeting' ? 'a whole meeting' : 'a backup'}, not one paper.`, 'Bring it in with Import.', 'wrong-kind');
  const { payload, files } = read.value;
  if (payload.paper.id !== paper.id) return named(name, `It holds another paper, “${titleWords(payload.paper)}”.`, 'Take it back at that paper, or bring it in with Import.', 'not-this-paper');
  const meeting = await meetingWithPaper(context.db, payload);
  if (!meeting.ok) return meeting;
  const back = await erasedIn(context.db, meeting.value);
  const plan = await planTake(context.db, snapshotWithoutErased(meeting.value, back));
  return ok({
    changes: inOrder(plan.judged.flatMap((judged) => changeOf(plan.here.mine, plan.theirs, paper, judged)), plan.theirs),
    doubt: null,
    notes: erasedNotes(back),
    take: async (chosen) => {
      const sides = plan.judged.filter(({ fate }) => fate === 'taken' || fate === 'asked' || fate === 'new').map(({ id }): [string, Side] => [id, chosen.has(id) ? 'theirs' : 'mine']);
      const taken = await takeMeetingFile(context, meeting.value, { each: new Map(sides), all: 'mine', seen: recordsOf(plan.here.mine) }, { files });
      return taken.ok ? ok(null) : taken;
    },
  });
};
