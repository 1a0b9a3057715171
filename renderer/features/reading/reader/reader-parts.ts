// The parts that are added to the reader's screen. A new one is a line here.
import { marksPart } from '../marks/index.ts';
import type { ReaderPart } from './reader-part.ts';

export const readerParts: readonly ReaderPart[] = [marksPart];
