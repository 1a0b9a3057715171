// The words around a list's number, no longer than programs give it.

/** Letters of a marker; Word's own dialog takes fewer. Each of them is written and laid out before each paragraph of the list. */
const longestMarker = 255;

/** @returns what a level of a list says around its number, cut behind a whole letter: half of one (a sign of two code units) is nothing that a file can hold */
export const shortMarker = (said: string): string => said.slice(0, longestMarker).replace(/[\uD800-\uDBFF]$/, '');
