// What is asked before a copy is opened whose council this computer can't vouch for. Never silent, and always with its way.
import type { Trust } from '../../../data/reading/trust.ts';

export type TrustQuestion = {
  readonly title: string;
  readonly isWarning: boolean;
  readonly sentences: readonly string[];
  /** What its reader has to have done before it opens; null: the button says it. */
  readonly promise: string | null;
  readonly verb: string;
};

const compare = 'Compare them with the words that the council officer gave you: on paper, at a meeting, or by a telephone number that you know. Not with words that came along with this file.';

/** @param council its name @param trust what is to be asked of; the others open at once */
export const trustQuestion = (council: string, trust: Exclude<Trust, { readonly kind: 'known' | 'handed-over' }>): TrustQuestion => {
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
    case 'given-up-key': return {
      title: `This copy is signed with a key that ${council} has given up`, isWarning: true,
      sentences: ['A newer key took its place on this computer. An old copy may still have it; a new one should not. The words of the key that was given up are:', 'Ask the council officer, by a telephone number that you know, whether this copy is theirs.'],
      promise: 'I asked the council officer, and this copy is theirs', verb: 'Open it',
    };
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
