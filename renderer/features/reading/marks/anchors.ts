// From what is selected to the place of a mark: at once from the words on the screen, and from the whole paper as soon as its words are read. Those of a PDF take a while, and whoever presses N writes on.
import { anchorFor, type Anchor } from '../../../../shared/marks/anchor.ts';
import type { Mark } from '../../../../shared/marks/mark.ts';
import { markedPaper, type FlowRange } from '../../../../shared/marks/marked-paper.ts';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import { paperToMark } from '../../../data/reading/marks/place-in-copy.ts';
import { blockElement, type ReaderView } from '../reader/reader-view.ts';
import { leavesOf, shownText } from './block-text.ts';
import { flowsOf } from './flows.ts';

const anchorOn = ({ paper }: ReaderView, blocks: readonly FlowBlock[], range: FlowRange): Anchor | null =>
  paper === null ? null : anchorFor(markedPaper({ ...paperToMark(paper, blocks), blocks }), range);

const onScreen = ({ sheet, flow }: ReaderView): readonly FlowBlock[] => flow.map((block) => {
  const element = blockElement(sheet, block.key);
  return element === null ? block : { ...block, text: shownText(leavesOf(element)) };
});

/** Of places that were taken from the screen, those in the whole paper. */
const whole = new WeakMap<Anchor, Promise<Anchor | null>>();

/** @returns the place, fit to be shown; null where no words are selected or there is no paper. What is stored is `withWholeAnchor` */
export const anchorAtOnce = (view: ReaderView, range: FlowRange): Anchor | null => {
  const { copy, paper, flow } = view;
  if (paper?.body.as !== 'pdf') return anchorOn(view, flow, range);
  const anchor = anchorOn(view, onScreen(view), range);
  if (anchor !== null) whole.set(anchor, flowsOf(copy)(paper).then((blocks) => (blocks === null ? null : anchorOn(view, blocks, range)), () => null));
  return anchor;
};

/** The mark at its place in the whole paper; where that can't be read, where the screen shows it. */
export const withWholeAnchor = async (mark: Mark): Promise<Mark> => ({ ...mark, anchor: (await whole.get(mark.anchor)) ?? mark.anchor });
