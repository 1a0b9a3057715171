// What somebody should look at in a paper of the minute book before it goes out: told by the command line beside the file, and by the app before it is saved.
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { meetingsNamingYoungPeople } from '../rules/young-people-named.ts';
import { openAfterExclusion, openAfterExclusionWords } from './after-exclusion.ts';

export type BookFinding = { readonly code: 'names-young-people' | 'minutes-not-public' | 'not-decided' | 'public-after-exclusion'; readonly message: string };

/** A paper of the minute book, as far as its findings go. */
export type BookPaper = {
  readonly kind: string;
  readonly isPublic: boolean;
  /** The minutes of which it holds words. */
  readonly quoted: ReadonlySet<Id>;
  /** Follow-ups that it leaves out, as the minutes that asked are not public. */
  readonly keptBack: number;
  /** What minutes asked for and it leaves out, as nobody said yet whether it is a follow-up. */
  readonly undecided: number;
};

/** Names of young people are taken out as attendance spells them; published minutes may spell them in another way, and only a reader sees that. */
const spelledOtherwise = (snapshot: MeetingSnapshot, { kind }: BookPaper): BookFinding[] =>
  meetingsNamingYoungPeople(snapshot).length === 0 || kind === 'attendance-sheet' || kind === 'year-index' ? [] : [{
    code: 'names-young-people', message: 'this is made from published minutes that name young people; names that they spell otherwise than their attendance stay: look before it goes out.',
  }];

/** What a list for the public leaves out: whoever makes it knows what is missing, and why. */
const leftOut = ({ isPublic, keptBack }: BookPaper): BookFinding[] => (!isPublic || keptBack === 0 ? [] : [{
  code: 'minutes-not-public',
  message: `${keptBack === 1 ? 'one follow-up is' : `${keptBack} follow-ups are`} left out for the public: the minutes that asked are in draft, or not in this file. Publish them first, or make it for members.`,
}]);

/** A list that says less than the minutes asked for, or that there is nothing, while proposals wait on the board. */
const notDecided = ({ undecided }: BookPaper): BookFinding[] => (undecided === 0 ? [] : [{
  code: 'not-decided',
  message: `${undecided === 1 ? 'one thing that minutes asked for is' : `${undecided} things that minutes asked for are`} left out: nobody has said yet whether ${undecided === 1 ? 'it is a follow-up' : 'they are follow-ups'}. Decide on the Follow-ups board first.`,
}]);

/** Words that may have been said in private, in a paper for the public. */
const afterExclusion = (snapshot: MeetingSnapshot, { isPublic, quoted }: BookPaper): BookFinding[] =>
  !isPublic ? [] : snapshot.meetings.flatMap(({ id }) => openAfterExclusion(snapshot, id)).filter(({ id }) => quoted.has(id))
    .map((minute) => ({ code: 'public-after-exclusion', message: Object.values(openAfterExclusionWords(minute)).join(' ') }));

/** @returns none where nothing needs a look */
export const bookFindings = (snapshot: MeetingSnapshot, paper: BookPaper): readonly BookFinding[] =>
  [...spelledOtherwise(snapshot, paper), ...leftOut(paper), ...notDecided(paper), ...afterExclusion(snapshot, paper)];
