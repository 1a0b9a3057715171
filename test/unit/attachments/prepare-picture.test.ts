import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../electron/cli/adapters/draw-picture.ts';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { preparePicture, type PreparedPicture } from '../../../shared/attachments/pictures/prepare-picture.ts';
import { bytesOf, chunk, coloursAt, exifBlock, exifSegment, join, jpegOf, planted, pngHead, pngOf, pngSignature, textOf, withSegments, type Colour } from './picture-file.ts';

const ports = { sha256: nodePorts.sha256, drawPicture };
const untouched = { sha256: nodePorts.sha256, drawPicture: () => Promise.reject(new Error('Nothing was to be decoded')) };

const prepared = async (bytes: Uint8Array): Promise<PreparedPicture> => {
  const made = await preparePicture(bytes, ports);
  if (!made.ok) throw new Error(`${made.problem.code}: ${made.problem.what}`);
  return made.value;
};
const problemOf = async (bytes: Uint8Array, by = ports): Promise<string> => {
  const made = await preparePicture(bytes, by);
  return made.ok ? 'prepared' : `${made.problem.code}: ${made.problem.what} ${made.problem.remedy}`;
};

const red: Colour = [230, 20, 20];
const green: Colour = [20, 200, 20];
const blue: Colour = [20, 20, 230];
const white: Colour = [250, 250, 250];
/** Four quarters of different colours: which way up it stands can be seen. */
const quarters = (width: number, height: number) => (x: number, y: number): Colour => (y < height / 2 ? (x < width / 2 ? red : green) : (x < width / 2 ? blue : white));
const nearest = ([r, g, b]: Colour): string =>
  Object.entries({ red, green, blue, white }).map(([name, c]) => ({ name, far: Math.abs(c[0] - r) + Math.abs(c[1] - g) + Math.abs(c[2] - b) })).sort((a, b) => a.far - b.far)[0]?.name ?? '';

const words = [...Object.values(planted), 'CANARY'].flatMap((word) => [word, [...word].join('\0')]);
const expectNothingOf = (bytes: Uint8Array): void => { expect(words.filter((word) => textOf(bytes).includes(word))).toEqual([]); };

describe('a photograph from a telephone', () => {
  it('keeps no place, time, camera, owner, caption, small copy or second picture', async () => {
    const plain = await jpegOf(96, 64, quarters(96, 64));
    const jpeg = withSegments(plain, [
      exifSegment(1), [0xe1, bytesOf('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="CANARY"/>')], [0xed, bytesOf('Photoshop 3.0\0CANARY')],
      [0xfe, bytesOf('CANARY comment')], [0xe2, bytesOf('MPF\0CANARY')], [0xe4, bytesOf('CANARY maker')],
    ], join(bytesOf('CANARY behind'), plain));
    const { bytes, findings, format, width, height, sha256 } = await prepared(jpeg);
    expectNothingOf(bytes);
    expect(findings.map(({ code }) => code)).toEqual(['camera', 'captions', 'data-behind', 'gps', 'thumbnail', 'time-taken']);
    expect({ format, width, height, sha256 }).toEqual({ format: 'jpeg', width: 96, height: 64, sha256: await nodePorts.sha256(bytes) });
    expect(textOf(bytes)).not.toContain('Exif');
    expect([...bytes.subarray(-2)]).toEqual([0xff, 0xd9]);
  });

  it('keeps its coded pixels to the byte when it need not be turned or made smaller', async () => {
    const plain = await jpegOf(96, 64, quarters(96, 64));
    const { bytes } = await prepared(withSegments(plain, [exifSegment(1)]));
    const scan = plain.subarray(textOf(plain).indexOf('\xff\xda'));
    expect(textOf(bytes)).toContain(textOf(scan));
    expect((await prepared(bytes)).sha256).toBe(await nodePorts.sha256(bytes));
  });

  const upright: readonly (readonly [number, readonly string[]])[] = [
    [1, ['red', 'green', 'blue', 'white']], [2, ['green', 'red', 'white', 'blue']], [3, ['white', 'blue', 'green', 'red']], [4, ['blue', 'white', 'red', 'green']],
    [5, ['red', 'blue', 'green', 'white']], [6, ['blue', 'red', 'white', 'green']], [7, ['white', 'green', 'blue', 'red']], [8, ['green', 'white', 'red', 'blue']],
  ];
  it.each(upright)('stands upright when its EXIF says orientation %i', async (orientation, corners) => {
    const picture = await prepared(withSegments(await jpegOf(96, 64, quarters(96, 64)), [exifSegment(orientation)]));
    const { width, height } = picture;
    expect([width, height]).toEqual(orientation >= 5 ? [64, 96] : [96, 64]);
    const seen = await coloursAt(picture.bytes, 'jpeg', width, height, [[8, 8], [width - 9, 8], [8, height - 9], [width - 9, height - 9]]);
    expect(seen.map(nearest)).toEqual(corners);
    expectNothingOf(picture.bytes);
  });

  it('is made smaller to print size, with its sides in proportion', async () => {
    const picture = await prepared(withSegments(await jpegOf(2200, 550, quarters(2200, 550)), [exifSegment(6)]));
    expect([picture.width, picture.height]).toEqual([500, 2000]);
    expect((await coloursAt(picture.bytes, 'jpeg', 500, 2000, [[40, 40], [460, 40]])).map(nearest)).toEqual(['blue', 'red']);
  });
});

describe('a PNG', () => {
  it('keeps no text, time, EXIF or bytes behind its rows or its end', async () => {
    const png = pngOf(40, 30, quarters(40, 30), chunk('tEXt', bytesOf('Author\0CANARY')), chunk('iTXt', bytesOf('XML:com.adobe.xmp\0\0\0\0\0exif:GPSLatitude CANARY')), chunk('tIME', join([7, 239, 3, 4, 5, 6, 7])), chunk('eXIf', exifBlock(1)));
    const { bytes, findings, width, height } = await prepared(join(png, bytesOf('CANARY behind')));
    expectNothingOf(bytes);
    expect(findings.map(({ code }) => code)).toEqual(['camera', 'captions', 'data-behind', 'gps', 'thumbnail', 'time-taken']);
    expect([...textOf(bytes).matchAll(/IHDR|IDAT|IEND|tEXt|iTXt|tIME|eXIf/g)].map(([name]) => name)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(await coloursAt(bytes, 'png', width, height, [[2, 2], [37, 27]])).toEqual([red, white]);
  });

  it('becomes a JPEG when it is a large photograph', async () => {
    let state = 1;
    const noise = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    };
    const picture = await prepared(pngOf(1100, 1000, () => [noise(), noise(), noise()]));
    expect(picture.format).toBe('jpeg');
    expect([picture.width, picture.height]).toEqual([1100, 1000]);
  });
});

describe('a picture that cannot be used', () => {
  it('is refused by its head, before anything is decoded, when it would fill the memory', async () => {
    const bomb = join(pngSignature, pngHead(60_000, 60_000), chunk('IDAT', new Uint8Array(20)), chunk('IEND', new Uint8Array(0)));
    expect(await problemOf(bomb, untouched)).toMatch(/^picture-too-large: This file is a picture of 60,000 by 60,000 pixels/);
    const jpeg = await jpegOf(16, 16, () => red);
    const frame = textOf(jpeg).search(/\xff[\xc0\xc2]/);
    jpeg.set([0xff, 0xff, 0xff, 0xff], frame + 5);
    expect(await problemOf(jpeg, untouched)).toMatch(/^picture-too-large/);
  });

  it('is refused when it is damaged or breaks off', async () => {
    const jpeg = await jpegOf(96, 64, quarters(96, 64));
    const png = pngOf(40, 30, quarters(40, 30));
    const flipped = png.slice();
    flipped[60] = (flipped[60] ?? 0) ^ 1;
    const fewRows = join(pngSignature, pngHead(40, 31), png.subarray(33));
    for (const bytes of [jpeg.subarray(0, jpeg.length - 20), jpeg.subarray(0, 30), png.subarray(0, 90), flipped, fewRows]) expect(await problemOf(bytes)).toMatch(/^picture-damaged/);
  });

  it.each([
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', /^picture-heic.*Most Compatible/],
    ['WebP', 'RIFF\x10\0\0\0WEBPVP8 ', /^picture-webp.*save it as JPEG/],
    ['AVIF', '\0\0\0\x18ftypavif', /^picture-avif/],
    ['TIFF', 'II*\0\x08\0\0\0', /^picture-tiff.*PDF/],
    ['GIF', 'GIF89a\x01\0\x01\0', /^picture-gif/],
    ['SVG', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', /^picture-svg/],
    ['text', 'Not a picture', /^not-a-picture/],
    ['nothing', '', /^empty-file/],
  ])('says what it is and what to do: %s', async (_, content, words_) => {
    expect(await problemOf(bytesOf(content), untouched)).toMatch(words_);
  });
});
