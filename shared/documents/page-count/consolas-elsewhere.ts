// Measures of the font which programs without Consolas show in its place (DejaVu Sans Mono 2.37): its letters, all of one width, are wider.
import { twoFaces, type FontMeasures } from './metric-font.ts';

const width = 602;
const letters = (first: number, last: number): FontMeasures['runs'][number] => [first, Array.from({ length: last - first + 1 }, () => width)];
const runs: FontMeasures['runs'] = [letters(0x20, 0x7e), letters(0xa0, 0xff), letters(0x2013, 0x2014), letters(0x2018, 0x2019), letters(0x201c, 0x201d), letters(0x2022, 0x2022), letters(0x2026, 0x2026), letters(0x20ac, 0x20ac)];

export const consolasElsewhere = twoFaces(['Consolas'], { ascent: 928, descent: 236, regular: runs, bold: runs });
