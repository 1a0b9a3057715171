// Pixels in Node: the codecs as WebAssembly in a thread of their own, so that a hostile picture costs only the thread.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import decodeJpeg, { init as initJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpeg, { init as initJpegEncoder } from '@jsquash/jpeg/encode.js';
import decodePng, { init as initPngDecoder } from '@jsquash/png/decode.js';
import encodePng, { init as initPngEncoder } from '@jsquash/png/encode.js';
import resize, { initResize } from '@jsquash/resize';
import { turnToSrgb } from '../../../shared/attachments/pictures/colour-profile.ts';
import { turnsOnItsSide, uprightPixels } from '../../../shared/attachments/pictures/upright.ts';
import type { PictureAnswer, PictureTask } from './picture-thread-messages.ts';

const require = createRequire(import.meta.url);

/** The codecs would fetch their program from an address; in Node it is read from the installed package. */
const program = async (file: string): Promise<WebAssembly.Module> => WebAssembly.compile(await readFile(require.resolve(`@jsquash/${file}`)));

/** A buffer that holds these bytes and no others. */
const own = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

const decoded = async ({ bytes, drawing: { from } }: PictureTask): Promise<ImageData> => {
  if (from === 'jpeg') {
    await initJpegDecoder(await program('jpeg/codec/dec/mozjpeg_dec.wasm'));
    return decodeJpeg(own(bytes));
  }
  await initPngDecoder(await program('png/codec/pkg/squoosh_png_bg.wasm'));
  return decodePng(own(bytes));
};

const partOf = (image: ImageData, part: PictureTask['drawing']['part']): ImageData => {
  if (part === undefined) return image;
  const { x, y, width, height } = part;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) data.set(image.data.subarray(((y + row) * image.width + x) * 4, ((y + row) * image.width + x + width) * 4), row * width * 4);
  return { data, width, height };
};

const scaled = async (image: ImageData, width: number, height: number): Promise<ImageData> => {
  if (image.width === width && image.height === height) return image;
  await initResize(await program('resize/lib/resize/pkg/squoosh_resize_bg.wasm'));
  return resize(image, { width, height, method: 'lanczos3', fitMethod: 'stretch', premultiply: true, linearRGB: true });
};

const encoded = async (image: ImageData, { as, quality }: PictureTask['drawing']): Promise<ArrayBuffer> => {
  if (as === 'jpeg') {
    await initJpegEncoder(await program('jpeg/codec/enc/mozjpeg_enc.wasm'));
    return encodeJpeg(image, { quality: Math.round(quality * 100), progressive: false });
  }
  await initPngEncoder(await program('png/codec/pkg/squoosh_png_bg.wasm'));
  return encodePng(image);
};

const draw = async (task: PictureTask): Promise<Uint8Array> => {
  const { drawing } = task;
  const { width, height, orientation, profile, part } = drawing;
  const [across, down] = turnsOnItsSide(orientation) ? [height, width] : [width, height];
  const small = await scaled(partOf(await decoded(task), part), across, down);
  if (profile !== null) turnToSrgb(small.data, profile);
  const upright = uprightPixels(small, orientation);
  return new Uint8Array(await encoded(upright, drawing));
};

const isTask = (value: unknown): value is PictureTask => typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array && 'drawing' in value;

parentPort?.on('message', (task: unknown) => {
  if (!isTask(task)) return;
  void draw(task).catch((): PictureAnswer => null).then((answer) => { parentPort?.postMessage(answer); });
});
