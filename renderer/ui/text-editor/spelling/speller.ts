// What is known of words' spelling in an open text: asked once for each word, in bundles, and never while a key is handled.
export type SpellingPorts = {
  /** Those of the words that are misspelt. */
  readonly check: (words: readonly string[]) => Promise<readonly string[]>;
  /** What may be meant, likeliest first. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Names and words of the council, which are right as they are in any capitals. */
  readonly councilWords: readonly string[];
  /** Puts a word on the council's list. */
  readonly onAddWord: (word: string) => void;
};

export type Speller = {
  /** Whether a word is misspelt; undefined while nobody has been asked. */
  readonly isMisspelt: (word: string) => boolean | undefined;
  /** Asks for those of the words that are not known yet; ends when they are. */
  readonly learn: (words: Iterable<string>) => Promise<void>;
  /** Takes a word as right for as long as this text is open. */
  readonly ignore: (word: string) => void;
};

const small = (word: string): string => word.toLowerCase();

/** "Kirkholme's" is right where "Kirkholme" is. */
const stem = (word: string): string => small(word).replace(/'s?$/, '');

export const createSpeller = (ports: () => SpellingPorts | null): Speller => {
  const verdicts = new Map<string, boolean>();
  const ignored = new Set<string>();
  let listed: { readonly from: readonly string[]; readonly words: ReadonlySet<string> } = { from: [], words: new Set() };
  const isListed = (word: string): boolean => {
    const from = ports()?.councilWords ?? [];
    if (listed.from !== from) listed = { from, words: new Set(from.flatMap((entry) => entry.split(/[\s-]+/)).map((part) => stem(part.replaceAll('\u2019', "'")))) };
    return listed.words.has(small(word)) || listed.words.has(stem(word));
  };
  return {
    isMisspelt: (word) => (ignored.has(word) || isListed(word) ? false : verdicts.get(word)),
    learn: async (words) => {
      const unknown = [...new Set(words)].filter((word) => !verdicts.has(word) && !isListed(word));
      const asked = ports();
      if (unknown.length === 0 || asked === null) return;
      const misspelt = new Set(await asked.check(unknown));
      for (const word of unknown) verdicts.set(word, misspelt.has(word));
    },
    ignore: (word) => ignored.add(word),
  };
};
