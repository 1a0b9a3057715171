// What is said of a block: its words in pieces that a voice finishes, so that stopping and going on are prompt.
const longest = 220;

/** Sentences, long ones divided at their commas and blanks. */
export const spokenPieces = (text: string): readonly string[] => {
  const sentences = text.replaceAll(/\s+/g, ' ').trim().match(/[^.!?;]+(?:[.!?;]+(?=\s|$)|$)|[.!?;]+/g) ?? [];
  return sentences.flatMap((sentence) => {
    const pieces: string[] = [];
    let rest = sentence.trim();
    while (rest.length > longest) {
      const cut = Math.max(rest.lastIndexOf(', ', longest), 0) || Math.max(rest.lastIndexOf(' ', longest), 0) || longest;
      pieces.push(rest.slice(0, cut + 1).trim());
      rest = rest.slice(cut + 1).trim();
    }
    return rest === '' ? pieces : [...pieces, rest];
  });
};
