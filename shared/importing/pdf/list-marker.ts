// Numbers, letters and bullets of a list, as they stand alone on a PDF page.

/** What a hanging list puts before its text: the gap behind it is the list's and no column's. */
export const listMarker = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|[•▪◦●○■□➢✓*–-])$/i;

/** The text begins with such a marker. */
export const startsWithMarker = (text: string): boolean => listMarker.test(/^\S+/.exec(text)?.[0] ?? '');
