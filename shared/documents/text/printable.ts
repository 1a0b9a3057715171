// What may stand in XML 1.0 (clause 2.2): control characters, lone surrogates and non-characters go, so that Word opens the file.

/** White space that Word would show otherwise becomes a space; nothing else changes. */
export const printable = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF\uFEFF]/gu, '')
    .replace(/\p{Cs}/gu, '');
