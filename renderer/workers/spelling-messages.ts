// What page and spelling worker say to each other. Each question has a number that its answer repeats.
export type SpellingRequest =
  | { readonly kind: 'check'; readonly id: number; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly id: number; readonly word: string };

export type SpellingReply =
  | { readonly kind: 'checked'; readonly id: number; readonly misspelt: readonly string[] }
  | { readonly kind: 'suggested'; readonly id: number; readonly words: readonly string[] }
  /** The dictionary could not be read. */
  | { readonly kind: 'stopped'; readonly id: number };
