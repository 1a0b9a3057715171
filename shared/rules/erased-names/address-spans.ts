// Mail and web addresses in a text, each as a whole.

/** `start` and `end` count in the text; `words`: the address as it reads, "%20" and the like resolved. */
export type AddressSpan = { readonly start: number; readonly end: number; readonly words: string };

const token = /[^\s<>()"]+/g;
const isAddress = (text: string): boolean => text.includes('@') || text.includes('://') || text.startsWith('www.');

/** An address with "%20" and the like resolved; a broken one stays as it is. */
export const decodedAddress = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

export const addressSpans = (text: string): AddressSpan[] =>
  Array.from(text.matchAll(token)).flatMap(({ index, 0: found }): AddressSpan[] => {
    if (!isAddress(found)) return [];
    const address = found.replace(/[.,;:!?]+$/, '');
    return [{ start: index, end: index + address.length, words: decodedAddress(address) }];
  });
