// Sealing and verifying as the browser does them; Argon2id, which it has not, from a library (WebAssembly, allowed by the policy's 'wasm-unsafe-eval').
import { argon2id } from 'hash-wasm';
import type { Ciphers, Sign, Verify } from '../../shared/ports.ts';

/** WebCrypto takes no view of shared memory. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const aesKey = (key: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> => crypto.subtle.importKey('raw', own(key), 'AES-GCM', false, [use]);
const gcm = (nonce: Uint8Array, beside: Uint8Array): AesGcmParams => ({ name: 'AES-GCM', iv: own(nonce), additionalData: own(beside), tagLength: 128 });

export const webCiphers: Ciphers = {
  deriveKey: (password, salt, { kibibytes, passes }) => argon2id({ password, salt, memorySize: kibibytes, iterations: passes, parallelism: 1, hashLength: 32, outputType: 'binary' }),
  encrypt: async (key, nonce, bytes, beside) => new Uint8Array(await crypto.subtle.encrypt(gcm(nonce, beside), await aesKey(key, 'encrypt'), own(bytes))),
  decrypt: async (key, nonce, bytes, beside) => {
    try {
      return new Uint8Array(await crypto.subtle.decrypt(gcm(nonce, beside), await aesKey(key, 'decrypt'), own(bytes)));
    } catch (error) {
      // The tag is wrong: another key or a changed byte. Anything else is a bug.
      if (error instanceof DOMException && error.name === 'OperationError') return null;
      throw error;
    }
  },
};

/** @returns false also for 32 bytes that are no key */
export const webVerify: Verify = async (key, signature, bytes) => {
  try {
    return await crypto.subtle.verify('Ed25519', await crypto.subtle.importKey('raw', own(key), 'Ed25519', false, ['verify']), own(signature), own(bytes));
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'DataError' || error.name === 'OperationError')) return false;
    throw error;
  }
};

/** @param key an Ed25519 private key that may sign */
export const webSign = (key: CryptoKey): Sign => async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, own(bytes)));
