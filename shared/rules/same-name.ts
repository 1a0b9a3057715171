// Whether two people write the same name: apostrophes, dashes, accents' spelling, blanks and the title before it are written now so, now so.
const titles = /^(?:(?:councillor|cllr\.?|alderman|ald\.?|mr\.?|mrs\.?|ms\.?|miss|dr\.?|the worshipful|revd\.?|sir|dame)\s+)+/u;

/** A name as it is compared; empty where there is none. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').toLocaleLowerCase('en-GB').replace(/[‘’ʼ`´]/gu, "'").replace(/[‐‑‒–—]/gu, '-').replace(/\s+/gu, ' ').trim().replace(titles, '');

/** The one of them who is so called; null: nobody, or more than one. */
export const onlyOneNamed = <T extends { readonly name: string }>(people: readonly T[], name: string): T | null => {
  const named = nameKey(name) === '' ? [] : people.filter((person) => nameKey(person.name) === nameKey(name));
  return named.length === 1 ? (named[0] ?? null) : null;
};
