// The same parts always make the same zip: fixed order, fixed times, one level of compression; pictures are compressed already.
import { zipSync, type Zippable } from 'fflate';

/** The first instant that a zip can hold; in local time, since that is how the format reads it. */
const fixedTime = new Date(1980, 0, 1);

/** Word looks for the content types first; the rest is in order of name. */
const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);

/** @param level of compression; 0 for what is read again at once */
export const canonicalZip = (parts: ReadonlyMap<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array => {
  const zippable: Zippable = {};
  const names = [...parts.keys()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  for (const name of names) {
    const bytes = parts.get(name);
    if (bytes !== undefined) zippable[name] = [bytes, { mtime: fixedTime, level: /\.(png|jpe?g)$/i.test(name) ? 0 : level }];
  }
  return zipSync(zippable);
};
