// What programs write as words and is the name of a file on somebody's computer.

/** Word fills in where a picture came from as its description: a path, or the file's name. It describes nothing, and may name somebody. */
export const isFileName = (words: string | undefined): boolean =>
  words !== undefined && /^(?:[a-z]:[\\/]|\\\\|file:|\/(?:users|home|volumes)\/)|^[^\n]{1,200}\.(?:jpe?g|png|gif|tiff?|bmp|emf|wmf|svg|heic|webp|xlsx?|xlsm|csv|docx?|pptx?|pdf)$/i.test(words.trim());
