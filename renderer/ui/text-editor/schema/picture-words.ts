// What a picture says of itself in the editor and in the written text, while something is still missing.
import type { Image } from '../../../../shared/model/text.ts';

export type ConsentWords = (consent: string) => { readonly words: string; readonly isMissing: boolean } | null;

/** Whether those who don't see it get nothing. */
export const lacksWords = ({ alt, decorative }: Pick<Image['attrs'], 'alt' | 'decorative'>): boolean => !decorative && alt.trim() === '';

export const lacksWordsNote = 'No description yet. Say what the picture shows, or that it is decorative.';

export const notHereNote = 'This picture is not on this computer.';

/** Where no one keeps consents. */
export const noConsentWords: ConsentWords = () => null;
