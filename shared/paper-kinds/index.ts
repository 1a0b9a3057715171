// The kinds of paper that are written in the app. A new one is a file beside this, its name in `writtenPaperKinds` of the model, and a line here.
import type { WrittenPaperKind } from '../model/paper.ts';
import { briefingNote } from './briefing-note.ts';
import { freePaper } from './free.ts';
import { lacUpdate } from './lac-update.ts';
import { letter } from './letter.ts';
import type { PaperKindTemplate } from './paper-kind.ts';
import { report2014 } from './report-2014.ts';
import { standardReport } from './standard-report.ts';

/** In the order in which they are offered. */
export const paperKinds: readonly PaperKindTemplate[] = [standardReport, report2014, briefingNote, lacUpdate, freePaper, letter];

/** The built-in kind. Throws where a kind has no file, which a test rules out. */
export const paperKindOf = (kind: WrittenPaperKind): PaperKindTemplate => {
  const found = paperKinds.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`No template for papers of kind ${kind}`);
  return found;
};
