// Whether a text says anything at all.
import type { TextDoc } from '../../model/text.ts';
import { textToBlocks } from '../../model/text-to-blocks.ts';

export const hasWords = (text: TextDoc): boolean => textToBlocks(text).length > 0;
