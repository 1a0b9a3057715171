// What marks add to the reader's screen.
import type { ReaderPart } from '../reader/reader-part.ts';
import { MarksAround } from './marks-around.tsx';
import { MarksBeside } from './marks-beside.tsx';
import { MarksOver } from './marks-over.tsx';

export const marksPart: ReaderPart = { id: 'marks', label: 'My notes', Around: MarksAround, Beside: MarksBeside, Over: MarksOver };
