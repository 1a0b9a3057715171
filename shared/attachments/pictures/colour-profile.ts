// Colours of a picture with a profile of its own (telephones: Display P3) as every program shows them without one: sRGB (ICC.1:2022, annexes A and F).
import { latin } from './picture-facts.ts';

type Curve = (value: number) => number;
type Matrix = readonly [number, number, number, number, number, number, number, number, number];

/** From XYZ under D50, which profiles speak, to linear sRGB. */
const toLinearSrgb: Matrix = [3.1338561, -1.6168667, -0.4906146, -0.9787684, 1.9161415, 0.033454, 0.0719453, -0.2289914, 1.4052427];

/** True for no profile and for sRGB's own: the numbers of the picture are what they should be already. */
export const isPlainColour = (profile: Uint8Array | null): boolean => profile === null || /sRGB/i.test(latin(profile).replaceAll('\0', ''));

const fixed = (view: DataView, at: number): number => view.getInt32(at) / 65_536;

/** The part of a profile with that four-letter name. */
const part = (profile: Uint8Array, name: string): DataView | null => {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength);
  const count = profile.length < 132 ? 0 : Math.min(view.getUint32(128), 100);
  for (let index = 0; index < count; index += 1) {
    const at = 132 + index * 12;
    if (at + 12 > profile.length) return null;
    if (latin(profile.subarray(at, at + 4)) !== name) continue;
    const [start, length] = [view.getUint32(at + 4), view.getUint32(at + 8)];
    return length >= 12 && start + length <= profile.length ? new DataView(profile.buffer, profile.byteOffset + start, length) : null;
  }
  return null;
};

const sampled = (view: DataView, count: number): Curve => (value) => {
  const place = value * (count - 1);
  const below = Math.floor(place);
  const at = (index: number): number => view.getUint16(12 + Math.min(index, count - 1) * 2) / 65_535;
  return at(below) + (at(below + 1) - at(below)) * (place - below);
};

/** Counts of parameters of function types 0 to 4. */
const parameterCounts = [1, 3, 4, 5, 7] as const;

const parametric = (view: DataView): Curve | null => {
  const type = view.getUint16(8);
  const count = parameterCounts[type];
  if (count === undefined || view.byteLength < 12 + count * 4) return null;
  const [g = 1, a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from({ length: count }, (_, index) => fixed(view, 12 + index * 4));
  switch (type) {
    case 0: return value => value ** g;
    case 1: return value => (value >= -b / a ? (a * value + b) ** g : 0);
    case 2: return value => (value >= -b / a ? (a * value + b) ** g : 0) + c;
    case 3: return value => (value >= d ? (a * value + b) ** g : c * value);
    default: return value => (value >= d ? (a * value + b) ** g + e : c * value + f);
  }
};

const curveOf = (view: DataView | null): Curve | null => {
  if (view === null) return null;
  if (latin(new Uint8Array(view.buffer, view.byteOffset, 4)) === 'para') return parametric(view);
  const count = view.getUint32(8);
  if (count === 0) return value => value;
  if (view.byteLength < 12 + count * 2) return null;
  return count === 1 ? value => value ** (view.getUint16(12) / 256) : sampled(view, count);
};

const encoded = (linear: number): number => (linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055);
const steps = 4_096;

/**
 * Changes the pixels (four bytes each, red, green, blue and opacity) in place from the profile's colours to sRGB.
 * @returns false where the profile is not three primaries with their curves; the pixels are then as they were
 */
export const turnToSrgb = (pixels: Uint8ClampedArray, profile: Uint8Array): boolean => {
  const primaries = ['rXYZ', 'gXYZ', 'bXYZ'].map(name => part(profile, name));
  const curves = ['rTRC', 'gTRC', 'bTRC'].map(name => curveOf(part(profile, name)));
  const [red, green, blue] = primaries.map(view => (view === null || view.byteLength < 20 ? null : [fixed(view, 8), fixed(view, 12), fixed(view, 16)] as const));
  const [redCurve, greenCurve, blueCurve] = curves;
  if (!red || !green || !blue || !redCurve || !greenCurve || !blueCurve) return false;
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = toLinearSrgb;
  const column = ([x, y, z]: readonly [number, number, number]): readonly [number, number, number] => [m0 * x + m1 * y + m2 * z, m3 * x + m4 * y + m5 * z, m6 * x + m7 * y + m8 * z];
  const [[rr, rg, rb], [gr, gg, gb], [br, bg, bb]] = [column(red), column(green), column(blue)];
  const table = (curve: Curve): Float64Array => Float64Array.from({ length: 256 }, (_, value) => curve(value / 255));
  const [reds, greens, blues] = [table(redCurve), table(greenCurve), table(blueCurve)];
  const out = Uint8ClampedArray.from({ length: steps + 1 }, (_, index) => encoded(index / steps) * 255);
  const byte = (linear: number): number => out[Math.round(Math.min(1, Math.max(0, linear)) * steps)] ?? 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const r = reds[pixels[at] ?? 0] ?? 0;
    const g = greens[pixels[at + 1] ?? 0] ?? 0;
    const b = blues[pixels[at + 2] ?? 0] ?? 0;
    pixels[at] = byte(rr * r + gr * g + br * b);
    pixels[at + 1] = byte(rg * r + gg * g + bg * b);
    pixels[at + 2] = byte(rb * r + gb * g + bb * b);
  }
  return true;
};
