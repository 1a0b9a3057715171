// The papers for what leaves the reader's hands.
import type { OpenCopy } from '../../../data/reading/open-copy.ts';

/** What a mail to the officer may name: no title of the restricted part, though that is open. */
export const asEverybodyHasIt = ({ kept }: { readonly kept: Pick<OpenCopy['kept'], 'content'>; readonly content: OpenCopy['content'] }): OpenCopy['content'] => kept.content;
