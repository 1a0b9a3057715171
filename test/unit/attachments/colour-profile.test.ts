import { describe, expect, it } from 'vitest';
import { isPlainColour, turnToSrgb } from '../../../shared/attachments/pictures/colour-profile.ts';
import { bytesOf, join } from './picture-file.ts';

type Three = readonly [number, number, number];

const fixed = (values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => { view.setInt32(index * 4, Math.round(value * 65_536)); });
  return new Uint8Array(view.buffer);
};
const number = (value: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value);
  return new Uint8Array(view.buffer);
};

/** sRGB's own curve, as a parametric function of type 3. */
const curve = join(bytesOf('para'), number(0), [0, 3, 0, 0], fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]));

const profileOf = (red: Three, green: Three, blue: Three): Uint8Array => {
  const parts = [...[red, green, blue].map((primary) => join(bytesOf('XYZ '), number(0), fixed(primary))), curve];
  const names = ['rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];
  const start = 132 + names.length * 12;
  const offset = (index: number): number => start + parts.slice(0, index).reduce((sum, part) => sum + part.length, 0);
  return join(new Uint8Array(128), number(names.length), ...names.flatMap((name, index) => {
    const part = Math.min(index, 3);
    return [bytesOf(name), number(offset(part)), number(parts[part]?.length ?? 0)];
  }), ...parts);
};

/** Under D50, as profiles have them. */
const srgb = profileOf([0.43607, 0.22249, 0.01392], [0.38515, 0.71687, 0.09708], [0.14307, 0.06061, 0.7141]);
const displayP3 = profileOf([0.51512, 0.2412, -0.00105], [0.29198, 0.69225, 0.04189], [0.1571, 0.06657, 0.78407]);

const turned = (profile: Uint8Array, ...pixel: readonly number[]): readonly number[] => {
  const pixels = Uint8ClampedArray.from([...pixel, 255]);
  expect(turnToSrgb(pixels, profile)).toBe(true);
  return [...pixels];
};
const near = (found: readonly number[], wanted: readonly number[]): void => {
  expect(found.map((value, index) => Math.abs(value - (wanted[index] ?? -99)) <= 1)).toEqual(found.map(() => true));
};

describe('colours of a picture with a profile', () => {
  it('stay as they are under the primaries of sRGB, and grey stays grey under any', () => {
    near(turned(srgb, 10, 128, 240), [10, 128, 240, 255]);
    near(turned(displayP3, 128, 128, 128), [128, 128, 128, 255]);
  });

  it('become what a telephone meant by them', () => {
    // By the matrices of CSS Color 4, section 18: color(display-p3 0.8 0.4 0.2).
    near(turned(displayP3, 204, 102, 51), [220, 94, 31, 255]);
  });

  it('are left alone where the profile is no such thing', () => {
    const pixels = Uint8ClampedArray.from([1, 2, 3, 4]);
    for (const profile of [new Uint8Array(0), new Uint8Array(200), srgb.subarray(0, 190)]) expect(turnToSrgb(pixels, profile)).toBe(false);
    expect([...pixels]).toEqual([1, 2, 3, 4]);
  });

  it('need no change without a profile or with the one of sRGB', () => {
    expect([isPlainColour(null), isPlainColour(bytesOf('..\0s\0R\0G\0B..')), isPlainColour(displayP3)]).toEqual([true, true, false]);
  });
});
