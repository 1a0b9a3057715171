// Stands in shared/ooxml, where documents reach it too.
export { readingView, type ReadingBlock, type ReadingParagraph } from '../../ooxml/reading-view.ts';
