// nspell has no types of its own.
declare module 'nspell' {
  const nspell: (affixes: string, words: string) => { readonly correct: (word: string) => boolean; readonly suggest: (word: string) => string[] };
  export = nspell;
}
