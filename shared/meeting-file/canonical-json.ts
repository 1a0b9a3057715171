// JSON with one form for one value: keys in code-unit order, no white space, `undefined` left out. Read only in that form.
import { ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import { limits } from './limits.ts';
import { damaged, notOurs, tooLarge } from './problems.ts';

/** What may not stand in JSON as it is. */
const escaped = /["\\\p{Cc}\p{Cs}]/u;
const quoted = (text: string): string => (escaped.test(text) ? JSON.stringify(text) : `"${text}"`);

/** In code-unit order, in which most records come. */
const sortedKeys = (value: object): readonly string[] => {
  const keys = Object.keys(value);
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] ?? '') > (keys[at] ?? '')) return keys.sort();
  return keys;
};

/** The canonical text of a JSON value. Throws on what JSON has no form for (a function, NaN): a bug. */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new Error(`No JSON form for ${typeof value}`);
  let text = '';
  for (const key of sortedKeys(value)) {
    const field: unknown = Reflect.get(value, key);
    if (field !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
};

const quote = 0x22;
const backslash = 0x5c;

/** Whether brackets nest deeper than the limit, seen on the bytes alone. */
const tooDeep = (bytes: Uint8Array): boolean => {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (inString) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inString = false;
    } else if (byte === quote) inString = true;
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > limits.jsonDepth) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return false;
};

/** @param entry its name, for the problem */
export const readCanonicalJson = (entry: string, bytes: Uint8Array): Result<unknown> => {
  const where = `entry ${entry}`;
  if (tooDeep(bytes)) return tooLarge(where);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? ok(value) : notOurs(where);
  } catch {
    return damaged(where);
  }
};
