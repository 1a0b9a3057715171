// The hand-overs of a council's key in a line before its PEM (RFC 7468 section 5.2 lets other programs pass over it), so that the command line signs copies which councillors know by an older key.
import { failed, ok, type Result } from '../../model/result.ts';
import { z } from '../../model/zod.ts';
import type { Verify } from '../../ports.ts';
import { canonicalJson, readCanonicalJson } from '../canonical-json.ts';
import { hexOf } from './hex.ts';
import { handedOverBy, handOversShape, type HandOvers } from './signature.ts';

const mark = 'Orderpaper-Hand-Overs: ';
const line = /^Orderpaper-Hand-Overs: (.*)$/mu;
const schema = z.strictObject(handOversShape);

/** @returns the line, with its end; empty where nobody handed over */
export const handOversLine = ({ handedOver, earlier }: HandOvers): string =>
  (handedOver === null ? '' : `${mark}${canonicalJson({ handedOver, ...(earlier === undefined ? {} : { earlier }) })}\n`);

const wrong: Result<never> = failed({ code: 'bad-key', what: 'The hand-overs that stand before the key in this file are not those of this key: the file was changed.', remedy: 'Save the key for the command line again, or take that line out.' });

/**
 * @param file PEM with or without the line
 * @param key the public key of the private one in it
 * @returns the hand-overs, each proved; none where no line is there; `bad-key` where they are not this key's
 */
export const handOversIn = async (file: Uint8Array, key: Uint8Array, verify: Verify): Promise<Result<HandOvers>> => {
  const text = line.exec(new TextDecoder().decode(file))?.[1]?.trimEnd();
  if (text === undefined) return ok({ handedOver: null });
  const json = readCanonicalJson('key', new TextEncoder().encode(text));
  const parsed = json.ok ? schema.safeParse(json.value) : null;
  if (parsed === null || !parsed.success) return wrong;
  return (await handedOverBy(hexOf(key), parsed.data, verify)) === null ? wrong : ok(parsed.data);
};
