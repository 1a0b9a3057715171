import { describe, expect, it } from 'vitest';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { bytesOf, join, textOf } from './picture-file.ts';

const secret = bytesOf('FORBIDDEN-WORDS.');
const two = (value: number): number[] => [value & 255, (value >> 8) & 255];
const four = (value: number): number[] => [...two(value & 0xffff), ...two(value >>> 16)];
const wide = (text: string): number[] => Array.from(text).flatMap((letter) => two(letter.charCodeAt(0)));

const gifPicture = (pixel: number): number[] => [0x2c, ...two(0), ...two(0), ...two(1), ...two(1), 0, 2, 2, 0x44 | pixel, 1, 0];
const gif = join(bytesOf('GIF89a'), two(1), two(1), [0x80, 0, 0, 1, 2, 3, 4, 5, 6], [0x21, 0xfe, secret.length], secret, [0], [0x21, 0xff, 11], bytesOf('XMP DataXMP'), [secret.length], secret, [0], [0x21, 0xf9, 4, 0, 0, 0, 0, 0], gifPicture(0), gifPicture(1), [0x3b], secret);

const field = (tag: number, type: number, count: number, value: readonly number[]): number[] => [...two(tag), ...two(type), ...four(count), ...value];
/** One pixel of grey 0x5a, with an author, captions, and another page behind. */
const tiff = (() => {
  const fields = (at: number): number[][] => [
    field(256, 3, 1, [...two(1), 0, 0]), field(257, 3, 1, [...two(1), 0, 0]), field(258, 3, 1, [...two(8), 0, 0]), field(259, 3, 1, [...two(1), 0, 0]), field(262, 3, 1, [...two(1), 0, 0]),
    field(273, 4, 1, four(at + secret.length)), field(278, 3, 1, [...two(1), 0, 0]), field(279, 4, 1, four(1)), field(315, 2, secret.length, four(at)), field(700, 1, secret.length, four(at)),
  ];
  const behind = 8 + 2 + 10 * 12 + 4;
  return join(bytesOf('II'), two(42), four(8), two(10), ...fields(behind), four(behind + secret.length + 1), secret, [0x5a], secret);
})();

const emfRecord = (type: number, content: readonly number[]): number[] => [...four(type), ...four(8 + content.length), ...content];
const description = wide('FORBIDDEN-WORDS.');
const emf = join(
  emfRecord(1, [...Array.from({ length: 32 }, () => 0), ...bytesOf(' EMF'), ...four(0x10000), ...Array.from({ length: 12 }, () => 0), ...four(16), ...four(108), ...Array.from({ length: 40 }, () => 0), ...description]),
  emfRecord(70, [...four(secret.length), ...secret]), emfRecord(70, [...four(8), ...bytesOf('EMF+'), ...bytesOf('DRAW')]), emfRecord(14, Array.from({ length: 12 }, () => 0)), secret,
);

const wmfRecord = (kind: number, content: readonly number[]): number[] => [...four((6 + content.length) / 2), ...two(kind), ...content];
const wmf = join(
  four(0x9ac6cdd7), Array.from({ length: 18 }, () => 0), two(1), two(9), Array.from({ length: 14 }, () => 0), wmfRecord(0x0626, [...two(0x000f), ...two(secret.length), ...secret]), wmfRecord(0x0213, [...two(7), ...two(7)]), wmfRecord(0, []), secret,
);

const bmp = join(bytesOf('BM'), four(0), four(0), four(54), four(40), four(1), four(1), two(1), two(24), four(0), four(0), four(0), four(0), four(0), four(0), [9, 8, 7, 0], secret);

describe('a picture inside a Word file', () => {
  it.each([['GIF', gif, [0x44, 1]], ['TIFF', tiff, [0x5a]], ['EMF', emf, [...bytesOf('EMF+DRAW')]], ['WMF', wmf, [0x13, 0x02, 7, 0, 7, 0]], ['BMP', bmp, [9, 8, 7, 0]]] as const)('loses the words of a %s and keeps what is drawn', (_, bytes, drawn) => {
    const bare = barePicture(bytes);
    const text = textOf(bare ?? new Uint8Array());
    expect(text.replaceAll('\0', '')).not.toContain('FORBIDDEN');
    expect(text).toContain(textOf(Uint8Array.from(drawn)));
  });

  it('keeps one picture of a moving GIF and one page of a TIFF', () => {
    expect(textOf(barePicture(gif) ?? new Uint8Array()).split('\x2c').length - 1).toBe(1);
    const bare = barePicture(tiff) ?? new Uint8Array();
    expect(bare).toHaveLength(8 + 2 + 8 * 12 + 4 + 2);
    const pixelAt = new DataView(bare.buffer, bare.byteOffset).getUint32(8 + 2 + 5 * 12 + 8, true);
    expect(bare[pixelAt]).toBe(0x5a);
  });

  it.each([['GIF', gif], ['TIFF', tiff], ['EMF', emf], ['WMF', wmf], ['BMP', bmp]] as const)('is left out where a %s breaks off, wherever that is', (_, bytes) => {
    const whole = barePicture(bytes)?.length ?? 0;
    for (let length = 0; length < bytes.length; length += 7) {
      const bare = barePicture(bytes.subarray(0, length));
      expect([length, bare === null || bare.length <= whole]).toEqual([length, true]);
    }
    expect(barePicture(bytes.subarray(0, 50))).toBeNull();
  });

  it('is left out where its kind is not known', () => {
    expect(barePicture(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><!--FORBIDDEN--></svg>'))).toBeNull();
    expect(barePicture(bytesOf('RIFF....WEBPVP8 '))).toBeNull();
  });
});
