// The council's signing key as it is kept and carried: the private half only ever sealed under the office's passphrase, by the seal of restricted papers.
import { instantSchema } from '../../model/record.ts';
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import { z } from '../../model/zod.ts';
import type { Ciphers, RandomBytes, Verify } from '../../ports.ts';
import { canonicalJson, readCanonicalJson } from '../canonical-json.ts';
import { bytesOfHex, hexOf } from './hex.ts';
import { privateKeyIn } from './pem.ts';
import { opened, sealed } from './sealed-part.ts';
import { handedOverBy, handOversOf, handOversShape } from './signature.ts';

const hex = z.string().check(z.regex(/^(?:[0-9a-f]{2})+$/), z.maxLength(2_000));

export const councilKeySchema = z.strictObject({
  /** The public half, 64 hex digits. */
  key: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  madeAt: instantSchema,
  ...handOversShape,
  /** The private half in DER (PKCS#8), sealed; hex digits. */
  sealed: hex,
});
export type CouncilKey = z.infer<typeof councilKeySchema>;

/** @param privateKey in DER (PKCS#8) @returns it sealed under the office's passphrase, in hex */
export const sealKey = async (privateKey: Uint8Array, passphrase: string, ports: { readonly ciphers: Ciphers; readonly randomBytes: RandomBytes }): Promise<string> => hexOf(await sealed(privateKey, passphrase, ports));

const wrongPassphrase: Failed = failed({
  code: 'wrong-passphrase', what: 'This passphrase does not open the council’s key.',
  remedy: 'Type it again as it was chosen when the key was made. If nobody knows it any more, replace the key in the settings.',
});

/** @returns the private half in DER; `wrong-passphrase`; `damaged` */
export const openKey = async (key: Pick<CouncilKey, 'sealed'>, passphrase: string, ciphers: Ciphers): Promise<Result<Uint8Array>> => {
  const der = await opened(bytesOfHex(key.sealed), passphrase, ciphers);
  return !der.ok && der.problem.code === 'wrong-passphrase' ? wrongPassphrase : der;
};

const schemaName = 'orderpaper-council-key/1';

/** A copy of the key to be kept or carried to another computer: as safe as the office's passphrase. */
export const keyFile = (key: CouncilKey): Uint8Array => new TextEncoder().encode(canonicalJson({ schema: schemaName, ...key }));

const fileSchema = z.strictObject({ schema: z.literal(schemaName), ...councilKeySchema.shape });

/** What a file holds: a sealed copy of ours, or a bare private key of another program. */
export type FoundKey = { readonly as: 'sealed'; readonly key: CouncilKey } | { readonly as: 'bare'; readonly privateKey: Uint8Array };

const mostBytes = 64 * 1024;

const noKey: Failed = failed({ code: 'no-key', what: 'This file holds no key that could sign for the council.', remedy: 'Choose the copy that Orderpaper saved of the key, or a private key of the kind Ed25519 in PEM.' });

/** @returns `no-key` where it is neither, or names keys that did not hand over one to the next */
export const readKeyFile = async (bytes: Uint8Array, verify: Verify): Promise<Result<FoundKey>> => {
  if (bytes.length > mostBytes) return noKey;
  const privateKey = privateKeyIn(bytes);
  if (privateKey !== null) return ok({ as: 'bare', privateKey });
  const json = readCanonicalJson('key', bytes);
  const parsed = json.ok ? fileSchema.safeParse(json.value) : null;
  if (parsed === null || !parsed.success) return noKey;
  const { key: publicKey, madeAt, sealed: text } = parsed.data;
  const key: CouncilKey = { key: publicKey, madeAt, ...handOversOf(parsed.data), sealed: text };
  return (await handedOverBy(key.key, key, verify)) === null ? noKey : ok({ as: 'sealed', key });
};
