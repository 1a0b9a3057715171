// What another part of the reader adds to its screen: a tab beside the paper and perhaps something over it.
import type { ComponentType, ReactNode } from 'react';

/** Its components are drawn inside the reader: `useReaderView` says which paper is before them. */
export type ReaderPart = {
  readonly id: string;
  readonly label: string;
  /** What its components share: drawn around the whole reader. */
  readonly Around?: ComponentType<{ readonly children: ReactNode }>;
  /** Content of its tab. */
  readonly Beside: ComponentType;
  /** Drawn once below the paper, for menus, dialogs and keys. */
  readonly Over?: ComponentType;
};
