// A file's name as a title to begin with: "Appendix_2_scores-v3.pdf" -> "Appendix 2 scores v3".

/** The name without its folder, control characters and what else could spoil a line. */
export const plainFileName = (name: string): string => {
  const last = name.split(/[\\/]/).at(-1) ?? name;
  const clean = last.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(-200);
  return clean === '' ? 'file' : clean;
};

/** What stands after the last dot, lower case; "" for none. */
export const endingOf = (name: string): string => /\.([0-9a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Never empty. */
export const titleFromName = (fileName: string): string => {
  const stem = plainFileName(fileName).replace(/(?<=.)\.[0-9a-z]{1,8}$/i, '').replace(/%20|[_+]/gi, ' ');
  const spaced = (stem.includes(' ') ? stem : stem.replace(/-(?=\p{L})|(?<=\p{L})-/gu, ' ')).replace(/\s+/g, ' ').trim();
  return spaced === '' ? fileName : `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
};
