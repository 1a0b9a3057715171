// What is asked before a copy is opened whose council this computer can't vouch for. Never silent, and always with its way.
import { londonDate } from '../../../../shared/model/dates.ts';
import type { ReadingContent } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { Trust } from '../../../data/reading/trust.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';

export type TrustQuestion = {
  readonly title: string;
  readonly isWarning: boolean;
  readonly sentences: readonly string[];
  /** What its reader has to have done before it opens; null: the button says it. */
  readonly promise: string | null;
  readonly verb: string;
};

const compare = 'Compare them with the words that the council officer gave you: on paper, at a meeting, or by a telephone number that you know. Not with words that came along with this file.';

/** What day the copy says is its maker's word: it can't prove that it is old, only show that it can't be right. */
const ageWords = (since: string, madeOn: string): string =>
  (madeOn > since ? `This copy says that it was made on ${dayInWords(madeOn)}, after that: it should not have this key.` : `This copy says that it was made on ${dayInWords(madeOn)}. An old copy may still have this key, but whoever has the old key can write an old date.`);

/** @param council its name @param trust what is to be asked of; the others open at once @param issue of the copy */
export const trustQuestion = (council: string, trust: Exclude<Trust, { readonly kind: 'known' | 'handed-over' }>, { madeOn }: Pick<ReadingContent['issue'], 'madeOn'>): TrustQuestion => {
  switch (trust.kind) {
    case 'first-use': return {
      title: `Is this copy from ${council}?`, isWarning: false,
      sentences: ['This is the first copy of this council on this computer. Its signature is whole, and these words stand for the key that made it:', `${compare} If they are the same, later copies open without asking, and a copy by anybody else is told of.`],
      promise: null, verb: 'The words are the same: open it',
    };
    case 'other-key': return {
      title: `This copy is not signed with the key that this computer knows of ${council}`, isWarning: true,
      sentences: ['It may be that the council has lost its key and made another, or that somebody else made this file. The known key says nothing of this one.', compare],
      promise: 'I asked the council officer, and these are the council’s words now', verb: 'Open it',
    };
    case 'handed-over-twice': return {
      title: `Two keys say that they took the place of ${council}’s old one`, isWarning: true,
      sentences: ['The old key handed over to a key that this computer knows, and to the one of this copy as well. Only one of them can be the council’s: somebody else may have got hold of the old key. Nothing has been changed on this computer.', `${compare} If you open this copy, the other key is taken for given up.`],
      promise: 'I asked the council officer, and the words of this copy’s key are theirs', verb: 'Open it',
    };
    case 'given-up-key': {
      const since = londonDate(Date.parse(trust.since));
      return {
        title: `This copy is signed with a key that ${council} has given up`, isWarning: true,
        sentences: [
          `A newer key took its place: this computer has known that since ${dayInWords(since)}. ${ageWords(since, madeOn)} Copies that are here already stay readable. The words of the key that was given up are:`,
          'Ask the council officer, by a telephone number that you know, whether this copy is theirs.',
        ],
        promise: 'I asked the council officer, and this copy is theirs', verb: 'Open it',
      };
    }
    case 'unsigned': return {
      title: 'Nobody has signed this copy', isWarning: true,
      sentences: [
        'It can’t be told who made it, or whether it was changed on its way.',
        trust.wasSigned ? `Copies of ${council} were signed until now. Ask the council officer, by a telephone number that you know, whether this one is theirs.` : 'If it did not come straight from the council officer, ask them before you rely on it.',
      ],
      promise: trust.wasSigned ? 'I asked the council officer, and this copy is theirs' : null, verb: 'Open it unsigned',
    };
    case 'meeting-of-another': {
      const { panel: { council: theirs, name }, isSigned } = trust;
      return {
        title: 'The papers of this meeting came from elsewhere until now', isWarning: true,
        sentences: [
          `These papers say that they are of a meeting whose papers on this computer came from ${theirs === '' ? name : `${theirs}, ${name}`}. Once they are open, they may be read in place of those. ${isSigned ? 'These words stand for the key that signed them:' : 'Nobody has signed them.'}`,
          'Ask the officer who sent you the papers until now, by a telephone number that you know, whether these are of the same meeting.',
        ],
        promise: 'I asked the council officer, and these are papers of that meeting', verb: 'Open it',
      };
    }
  }
};
