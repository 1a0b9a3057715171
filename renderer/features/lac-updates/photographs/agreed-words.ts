// Whether a photograph may be printed and shown, in words for those who put it in.
import { lackInWords } from '../../../../shared/checking/young-people.ts';
import type { Consent } from '../../../../shared/model/contributor.ts';
import type { IsoDate } from '../../../../shared/model/record.ts';
import type { Image } from '../../../../shared/model/text.ts';
import { consentLack } from '../../../../shared/rules/picture-consent.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';

export type AgreedWords = { readonly words: string; /** It stays out of what is printed and shown. */ readonly isMissing: boolean };

/** "Agreed, until Monday 2 March 2027.", "Left out of what is printed: nobody has agreed to it yet." (DOMAIN A6) */
export const agreedWords = (image: Image, consents: readonly Consent[], today: IsoDate): AgreedWords => {
  const lack = consentLack(image, consents, today);
  if (lack !== null) return { words: `Left out of what is printed: ${lackInWords(lack)}.`, isMissing: true };
  if (image.attrs.consent === 'not-needed') return { words: 'Nobody can be recognised.', isMissing: false };
  const until = consents.find(({ id }) => id === image.attrs.consent)?.until ?? null;
  return { words: until === null ? 'Agreed.' : `Agreed, until ${dayInWords(until)}.`, isMissing: false };
};
