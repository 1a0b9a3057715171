// What nobody has said yet of an attached picture: who agreed to it, and what can be seen on it (DOMAIN A6, P1).
import type { AttachedFile } from '../model/paper.ts';
import { isPictureFile } from '../rules/picture-consent.ts';

export type PictureUnsaid = { readonly code: 'picture-without-consent' | 'picture-without-words'; readonly message: string };

/** A sentence for each; none for a file that is no picture. Never stored: they go when somebody has said it. */
export const pictureUnsaid = (file: Pick<AttachedFile, 'format' | 'picture'>): readonly PictureUnsaid[] => {
  if (!isPictureFile(file)) return [];
  const { consent, alt, decorative } = file.picture ?? { consent: 'unsaid', alt: '', decorative: false };
  return [
    ...(consent === 'unsaid' || consent === 'needed' ? [{
      code: 'picture-without-consent' as const,
      message: consent === 'unsaid'
        ? 'Nobody has said whether anybody can be recognised on it: drafts show it, and it can’t be published until somebody says so, in Orderpaper or with --nobody-shown.'
        : 'No consent is noted: it stays out of every pack until somebody says in Orderpaper who agreed.',
    }] : []),
    ...(alt.trim() === '' && !decorative ? [{
      code: 'picture-without-words' as const, message: 'It has no words for who can’t see it: say what can be seen on it, in Orderpaper or with --alt.',
    }] : []),
  ];
};
