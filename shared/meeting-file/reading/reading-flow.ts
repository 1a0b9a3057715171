// A paper of a reading copy as one run of blocks with the printed page of each: what the screen shows, marks are anchored to and search finds is the same run.
export type FlowBlock = {
  /** Stays the same while the block stays: "head", "s:<section id>:h", "s:<section id>:f:<field id>", "s:<section id>:<number of the block>", of a Word file "b:<number>", of pages "p:<number>". Numbers count from 0, pages from 1. */
  readonly key: string;
  /** Its words, as they are selected on the screen. */
  readonly text: string;
  /** The printed page on which it begins. */
  readonly page: number;
};
