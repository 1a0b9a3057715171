// Making, opening and taking in the council's signing key (WebCrypto, Ed25519; RFC 8032). What is opened for signing can't be read out of the browser again.
import { openKey, sealKey, type CouncilKey } from '../../shared/meeting-file/reading/council-key.ts';
import { bytesOfHex, hexOf } from '../../shared/meeting-file/reading/hex.ts';
import { pemOf } from '../../shared/meeting-file/reading/pem.ts';
import { handOversLine } from '../../shared/meeting-file/reading/key-hand-overs.ts';
import { handOver, handOversAfter, handOversOf, type HandOvers } from '../../shared/meeting-file/reading/signature.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import { webCiphers, webSign } from './ciphers.ts';
import { browserPorts } from './ports.ts';

/** The key as it is kept, and its private half opened for signing. */
export type OpenedKey = { readonly key: CouncilKey; readonly privateKey: CryptoKey };

/** How a new key begins its life. */
export type NewKey = {
  /** Of the office: opens it from now on. */
  readonly passphrase: string;
  readonly madeAt: string;
  /** The key that councillors know until now and that hands over to it; null: there is none, or it can't be opened. */
  readonly before: OpenedKey | null;
};

const ports = { ciphers: webCiphers, randomBytes: browserPorts.randomBytes };

const forSigning = (der: Uint8Array): Promise<CryptoKey> => crypto.subtle.importKey('pkcs8', new Uint8Array(der), 'Ed25519', false, ['sign']);

/** The public half of a private key; null: it is none. */
const publicOf = async (der: Uint8Array): Promise<string | null> => {
  try {
    const { x } = await crypto.subtle.exportKey('jwk', await crypto.subtle.importKey('pkcs8', new Uint8Array(der), 'Ed25519', true, ['sign']));
    return x === undefined ? null : hexOf(Uint8Array.from(atob(x.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
};

/** A key that is taken in again keeps the hand-overs that it had. */
const handOversTo = async (key: string, before: OpenedKey | null): Promise<HandOvers> => {
  if (before === null) return { handedOver: null };
  const had = handOversOf(before.key);
  return before.key.key === key ? had : handOversAfter(await handOver({ key: bytesOfHex(before.key.key), sign: webSign(before.privateKey) }, bytesOfHex(key)), had);
};

/** @param der in PKCS#8, 48 bytes @returns the key, sealed; `no-key` where it is none */
export const takeBareKey = async (der: Uint8Array, { passphrase, madeAt, before }: NewKey): Promise<Result<OpenedKey>> => {
  const key = await publicOf(der);
  if (key === null) return failed({ code: 'no-key', what: 'This file holds no key that could sign for the council.', remedy: 'Choose a private key of the kind Ed25519 in PEM.' });
  return ok({ key: { key, madeAt, ...(await handOversTo(key, before)), sealed: await sealKey(der, passphrase, ports) }, privateKey: await forSigning(der) });
};

/** A key that nobody had before. */
export const makeKey = async (how: NewKey): Promise<Result<OpenedKey>> => {
  const { privateKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  return takeBareKey(new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)), how);
};

const notItsOwn: Result<never> = failed({ code: 'damaged', what: 'The private half of this key is not that of its public one: it was changed.', remedy: 'Take in a copy of the key that you saved, or replace it.' });

const opened = async (key: CouncilKey, passphrase: string): Promise<Result<Uint8Array>> => {
  const der = await openKey(key, passphrase, webCiphers);
  if (!der.ok) return der;
  return (await publicOf(der.value)) === key.key ? der : notItsOwn;
};

/** @returns it, opened for signing; `wrong-passphrase`; `damaged` */
export const openCouncilKey = async (key: CouncilKey, passphrase: string): Promise<Result<OpenedKey>> => {
  const der = await opened(key, passphrase);
  return der.ok ? ok({ key, privateKey: await forSigning(der.value) }) : der;
};

/** @returns the private half in PEM, in the clear, as `--signing-key` of the command line takes it, with the hand-overs that copies carry */
export const councilKeyPem = async (key: CouncilKey, passphrase: string): Promise<Result<string>> => {
  const der = await opened(key, passphrase);
  return der.ok ? ok(`${handOversLine(key)}${pemOf(der.value)}`) : der;
};
