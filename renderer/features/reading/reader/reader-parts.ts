// What other parts of the reader add to its screen: each a tab beside the paper and perhaps something over it. A new part is a line here.
import type { ComponentType } from 'react';

/** Its components are drawn inside the reader: `useReaderView` says which paper is before them. */
export type ReaderPart = {
  readonly id: string;
  readonly label: string;
  /** Content of its tab. */
  readonly Beside: ComponentType;
  /** Drawn once below the paper, for menus, dialogs and keys. */
  readonly Over?: ComponentType;
};

export const readerParts: readonly ReaderPart[] = [];
