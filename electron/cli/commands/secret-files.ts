// Files that a call names because what they hold is not for the command line: passphrases and keys.
import { named } from '../../../shared/importing/named-problem.ts';
import { handOversIn } from '../../../shared/meeting-file/reading/key-hand-overs.ts';
import type { HandOvers, SigningKey } from '../../../shared/meeting-file/reading/signature.ts';
import { passphraseProblem } from '../../../shared/meeting-file/reading/sealed-part.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { nodeVerify, publicKeyFrom, signingKeyFrom } from '../adapters/ciphers.ts';
import { readInput } from '../paths-and-files.ts';
import type { Call } from './command.ts';

const mostBytes = 64 * 1024;

const contentOf = async (call: Call, option: string, folder: string): Promise<Result<{ readonly typed: string; readonly bytes: Uint8Array } | null>> => {
  const typed = call.value(option);
  if (typed === undefined) return ok(null);
  const read = await readInput(folder, typed, mostBytes);
  return read.ok ? ok({ typed, bytes: read.value.bytes }) : read;
};

const noPassphrase = (what: string): Failed => failed({ code: 'no-passphrase', what, remedy: 'Write the passphrase into the first line of a text file, in UTF-8.' });

/** The first line of the file; null: none was named. */
export const passphraseOf = async (call: Call, folder: string): Promise<Result<string | null>> => {
  const file = await contentOf(call, 'passphrase-file', folder);
  if (!file.ok || file.value === null) return file.ok ? ok(null) : file;
  const { typed, bytes } = file.value;
  try {
    const [passphrase = ''] = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n?|\n/);
    if (passphrase.includes('\0')) return noPassphrase(`"${typed}" is no text.`);
    return passphraseProblem(passphrase) === null ? ok(passphrase) : noPassphrase(`The passphrase in "${typed}" is empty.`);
  } catch {
    return noPassphrase(`"${typed}" is no text in UTF-8.`);
  }
};

/** A private key, and the hand-overs that stand beside it in its file. */
export type GivenKey = SigningKey & { readonly handOvers: HandOvers };

/** Null: none was named. */
export const signingKeyOf = async (call: Call, option: string, folder: string): Promise<Result<GivenKey | null>> => {
  const file = await contentOf(call, option, folder);
  if (!file.ok || file.value === null) return file.ok ? ok(null) : file;
  const { typed, bytes } = file.value;
  const key = signingKeyFrom(typed, bytes);
  if (!key.ok) return key;
  const handOvers = await handOversIn(bytes, key.value.key, nodeVerify);
  return handOvers.ok ? ok({ ...key.value, handOvers: handOvers.value }) : named(typed, handOvers);
};

/** The public half of a key; null: none was named. */
export const knownKeyOf = async (call: Call, option: string, folder: string): Promise<Result<Uint8Array | null>> => {
  const file = await contentOf(call, option, folder);
  if (!file.ok || file.value === null) return file.ok ? ok(null) : file;
  return publicKeyFrom(file.value.typed, file.value.bytes);
};
