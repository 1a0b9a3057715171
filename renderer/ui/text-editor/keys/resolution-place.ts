// Where the caret stands in a resolution: the commands for Enter and Backspace start from this.
import type { ResolvedPos } from '@tiptap/pm/model';

export type ResolutionPlace = {
  /** Depth of the resolution in the text, of its part, and of the part's block that holds the caret. */
  readonly resolution: number;
  readonly part: number;
  readonly block: number;
  readonly partIndex: number;
  readonly blockIndex: number;
};

/** The place of a position in a resolution, null outside one. */
export const resolutionPlace = ($pos: ResolvedPos): ResolutionPlace | null => {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if ($pos.node(depth).type.name !== 'resolution') continue;
    return { resolution: depth, part: depth + 1, block: depth + 2, partIndex: $pos.index(depth), blockIndex: $pos.index(depth + 1) };
  }
  return null;
};
