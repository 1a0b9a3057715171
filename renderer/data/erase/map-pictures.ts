// The pictures of a text with their words.
import type { Image, TextDoc } from '../../../shared/model/text.ts';

export const mapPictures = (text: TextDoc): Image['attrs'][] => text.content.flatMap((block) => (block.type === 'image' ? [block.attrs] : []));
