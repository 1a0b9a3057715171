// Words as a part of a file name: small letters, figures and hyphens.

/** "Foster carers’ allowances" -> "foster-carers-allowances", 60 letters at most. */
export const slug = (words: string): string => words.toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60);
