// A printed paragraph as sentences: "Cllr. Hale", "5.00 p.m." and "Minute No. 12" end none.

const abbreviation = /(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Rev|Cllr|Cllrs|Coun|No|Nos|St|Prof|Hon|para|paras|approx|etc|e\.g|i\.e|[ap]\.m)|(?:^|\s)\p{Lu})\.$/u;

/** Sentences in order, white space made single. */
export const sentencesOf = (paragraph: string): string[] => {
  const pieces = paragraph.replace(/\s+/g, ' ').trim().split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])/u);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const before = sentences.at(-1);
    if (before !== undefined && abbreviation.test(before)) sentences[sentences.length - 1] = `${before} ${piece}`;
    else if (piece !== '') sentences.push(piece);
  }
  return sentences;
};
