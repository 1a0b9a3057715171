// A house style as one text, for keys of what was made in it: it is the same for all papers of a pack, and written once.
import { canonicalJson } from '../../meeting-file/canonical-json.ts';
import type { HouseStyle } from '../../model/panel.ts';
import { houseStyles } from './index.ts';

const written = new Map<HouseStyle, string>();

export const houseStyleText = (style: HouseStyle): string => {
  const text = written.get(style) ?? canonicalJson(houseStyles[style]);
  written.set(style, text);
  return text;
};
