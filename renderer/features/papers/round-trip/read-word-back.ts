// Reads the Word file of an author: beside the file that the author was given, made again from what was handed over.
import { compareReturned } from '../../../../shared/importing/paper/compare-returned.ts';
import type { ReturnedComparison, ReturnedRow } from '../../../../shared/importing/paper/compare-returned.ts';
import { returnedPaper } from '../../../../shared/importing/paper/returned-paper.ts';
import type { ReturnedPaper } from '../../../../shared/importing/paper/returned-paper.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import { sectionsOf } from '../../../../shared/model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../../../../shared/model/meeting-snapshot.ts';
import type { Paper, PaperSection } from '../../../../shared/model/paper.ts';
import { failed, ok } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { textDocSchema } from '../../../../shared/model/text.ts';
import type { Image, TextDoc } from '../../../../shared/model/text.ts';
import { compareLines } from '../../../../shared/rules/compare-texts.ts';
import { consentAtFirst } from '../../../../shared/rules/picture-consent.ts';
import { takeReturnedPaper } from '../../../data/commands/take-returned-paper.ts';
import type { DataContext } from '../../../data/data-context.ts';
import { erasedIn, withoutErased } from '../../../data/erase/comes-back.ts';
import type { ComesBack } from '../../../data/erase/comes-back.ts';
import { asHandedOver, lastHandedOver } from '../../../data/handed-over.ts';
import type { HandedOver } from '../../../data/handed-over.ts';
import { getPaper } from '../../../data/papers-repository.ts';
import { readSnapshot } from '../../../data/snapshot.ts';
import type { PickedFile } from '../../../platform/platform.ts';
import { paperWordBytes } from '../../../saving/paper-word-bytes.ts';
import { readReturnedWord } from '../../../workers/returned-paper-client.ts';
import { linesOfSection } from '../history/compare-paper.ts';
import { titleWords } from '../paper-words.ts';
import { countOf, erasedNotes } from './returned-file.ts';
import type { ReturnedChange, ReturnedFile } from './returned-file.ts';
import { picturesOfWord } from './returned-pictures.ts';
import type { ReturnedPictures } from './returned-pictures.ts';

const notThisPaper = (name: string, paper: Paper): Result<never> => failed({
  code: 'not-this-paper', what: `“${name}” has none of the headings of “${titleWords(paper)}”.`,
  remedy: 'Choose the Word file that was made from this paper. A file of another kind can be attached to the item.',
});

/** The file itself says that it was made from another paper; that one is named where it is here. */
const anotherPaper = (name: string, other: Paper | null): Result<never> => failed({
  code: 'not-this-paper', what: `“${name}” was made from another paper${other === null ? '' : `, “${titleWords(other)}”`}. Nothing was changed.`,
  remedy: other === null ? 'Choose the Word file that was made from this paper.' : 'Open that paper and take the file back there.',
});

const linesOf = ({ notApplicable, fields, text }: Pick<ReturnedRow, 'notApplicable' | 'fields' | 'text'>): string[] => (notApplicable ? ['Not applicable'] : linesOfSection(fields, text));

const changeOf = (row: ReturnedRow): ReturnedChange => ({
  id: row.section.id, heading: row.section.heading, fate: row.isChangedHere ? 'both' : 'theirs', lines: compareLines(linesOf(row.section), linesOf(row)),
});

const addedId = (index: number): string => `added-${index}`;

const changesOf = ({ changed, added }: ReturnedComparison): ReturnedChange[] => [
  ...changed.map(changeOf),
  ...added.map(({ heading, text }, index): ReturnedChange => ({ id: addedId(index), heading, fate: 'added', lines: compareLines([], linesOfSection([], text)) })),
];

const notesOf = ({ missing }: ReturnedComparison, { renamed }: ReturnedPaper, { unread }: ReturnedPictures): string[] => [
  ...renamed.map(({ section, heading }) => `The section “${section.heading}” is headed “${heading}” in the file; its heading stays.`),
  ...(missing.length === 0 ? [] : [`Not in the file, so ${missing.length === 1 ? 'it stays as it is' : 'they stay as they are'}: ${missing.map(({ heading }) => `“${heading}”`).join(', ')}.`]),
  ...(unread === 0 ? [] : [`${countOf(unread, 'picture of the file can’t be read and is', 'pictures of the file can’t be read and are')} left out.`]),
];

const imagesOf = (sections: readonly PaperSection[]): ReadonlyMap<string, Image['attrs']> =>
  new Map(sections.flatMap(({ text }) => text.content.flatMap((block) => (block.type === 'image' ? [[block.attrs.sha256, block.attrs] as const] : []))));

/** Texts and answers without what was erased here; headings and places stay. */
const withoutErasedWords = (returned: ReturnedPaper, back: readonly ComesBack[]): ReturnedPaper => {
  const text = (doc: TextDoc): TextDoc => textDocSchema.parse(withoutErased(doc, back));
  return {
    ...returned,
    sections: returned.sections.map((each) => ({ ...each, text: text(each.text), fields: each.fields.map((field) => ({ ...field, value: String(withoutErased(field.value, back)) })) })),
    added: returned.added.map((each) => ({ ...each, heading: String(withoutErased(each.heading, back)), text: text(each.text) })),
  };
};

/** The file as the author got it, read back in the way in which theirs is read. */
const printedAgain = async (context: DataContext, snapshot: MeetingSnapshot, paperId: string, given: HandedOver) => {
  const built = await paperWordBytes(context.db, asHandedOver(snapshot, paperId, given), paperId, { builtOn: londonDate(context.now()), audience: given.audience });
  return built.ok ? readReturnedWord(built.value) : built;
};

/** @returns what the file would change; `not-this-paper`, or what is wrong with the file in words */
export const readWordBack = async (context: DataContext, paper: Paper, { name, bytes }: PickedFile): Promise<Result<ReturnedFile>> => {
  const read = await readReturnedWord(bytes);
  if (!read.ok) return failed({ ...read.problem, what: `“${name}” can’t be read. ${read.problem.what}` });
  const { mark } = read.value;
  if (mark !== null && mark.paperId !== paper.id) return anotherPaper(name, await getPaper(context.db, mark.paperId));
  const snapshot = await readSnapshot(context.db, paper.meetingId);
  if (!snapshot.ok) return snapshot;
  const present = sectionsOf(snapshot.value, paper.id);
  const handedOver = await lastHandedOver(context.db, paper, present, mark?.madeAt);
  const given = handedOver.sections;
  const again = await printedAgain(context, snapshot.value, paper.id, handedOver);
  if (!again.ok) return again;
  const known = imagesOf([...given, ...present]);
  const consent = consentAtFirst(paper.kind);
  const pictures = await picturesOfWord(read.value, known, consent);
  const printed = returnedPaper(again.value.paragraphs, given, (await picturesOfWord(again.value, known, consent)).pictureOf);
  const returned = returnedPaper(read.value.paragraphs, given, pictures.pictureOf, mark !== null);
  if (returned.sections.length === 0) return notThisPaper(name, paper);
  const back = await erasedIn(context.db, returned);
  const comparison = compareReturned({ title: handedOver.paper.title, present, given, printed, returned: back.length === 0 ? returned : withoutErasedWords(returned, back) });
  return ok({
    changes: changesOf(comparison),
    doubt: comparison.otherTitle === null || mark !== null ? null : `The file is headed “${comparison.otherTitle}”, this paper “${titleWords(paper)}”. Look whether it is the right one before you take anything.`,
    notes: [...notesOf(comparison, returned, pictures), ...erasedNotes(back)],
    take: async (chosen) => {
      const changes = comparison.changed.filter(({ section }) => chosen.has(section.id)).map(({ section: { id, rev }, text, fields, notApplicable }) => ({ sectionId: id, rev, text, fields, notApplicable }));
      const added = comparison.added.filter((_, index) => chosen.has(addedId(index))).map(({ heading, text, after }) => ({ heading, text, after: after?.id ?? null }));
      const words = JSON.stringify([changes, added]);
      const files = new Map([...pictures.files].filter(([hash]) => words.includes(hash)));
      const taken = await takeReturnedPaper(context, paper.meetingId, { paperId: paper.id, changes, added, files });
      return taken.ok ? ok(null) : taken;
    },
  });
};
