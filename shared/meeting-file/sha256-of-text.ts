// SHA-256 without waiting (FIPS 180-4): inside a transaction of the store nothing else may be waited for. Bytes of files are hashed by the platform.

const isPrime = (number: number): boolean => {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
};
const primes = Array.from({ length: 312 }, (_, at) => at).filter((number) => number > 1 && isPrime(number)).slice(0, 64);
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000) >>> 0;
/** The first 32 bits of the fractional parts of the primes' roots (4.2.2, 5.3.3). */
const constants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const start = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** 5.1.1: a one, noughts, and the length in bits. */
const padded = (bytes: Uint8Array): DataView => {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor((bytes.length * 8) / 0x1_0000_0000));
  view.setUint32(whole.length - 4, (bytes.length * 8) >>> 0);
  return view;
};

/** 6.2.2 for one block of 64 bytes. */
const stir = (state: Uint32Array, view: DataView, offset: number, words: Uint32Array): void => {
  for (let t = 0; t < 16; t += 1) words[t] = view.getUint32(offset + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const [before, last] = [words[t - 15] ?? 0, words[t - 2] ?? 0];
    const early = turned(before, 7) ^ turned(before, 18) ^ (before >>> 3);
    const late = turned(last, 17) ^ turned(last, 19) ^ (last >>> 10);
    words[t] = (words[t - 16] ?? 0) + early + (words[t - 7] ?? 0) + late;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + (constants[t] ?? 0) + (words[t] ?? 0)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
};

/** @returns 64 hexadecimal digits */
export const sha256OfText = (text: string): string => {
  const view = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(start);
  const words = new Uint32Array(64);
  for (let offset = 0; offset < view.byteLength; offset += 64) stir(state, view, offset, words);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
};
