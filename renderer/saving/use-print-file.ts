// Makes a file to be printed in workers and saves it where the officer says. What was typed is written first; cancelling leaves nothing behind.
import { useState } from 'react';
import type { Audience } from '../../shared/documents/document-options.ts';
import type { PrintFacts } from '../../shared/documents/print/build-print.ts';
import { sheetsOf } from '../../shared/documents/print/right-hand-pages.ts';
import type { PrintChoice } from '../../shared/documents/print/print-choice.ts';
import { londonDate } from '../../shared/model/dates.ts';
import type { Result } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import { openPrintFrame } from '../lib/print-frame.ts';
import { wordFile } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { makePrintFile } from './make-print-file.ts';
import type { PrintFile } from './make-print-file.ts';
import { meetingToMake, unlessCancelled } from './meeting-to-make.ts';
import type { PackFileRequest } from './use-pack-file.ts';
import { usePackWork } from './use-pack-work.ts';
import type { PackWorkView, RunHow } from './use-pack-work.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type PrintFileRequest = Omit<PackFileRequest, 'kind'> & { readonly audience: Audience; readonly choice: PrintChoice };

/** How the sheets of a PDF came out: on how many words are smaller than in the Word file, or run over; what is told in words. */
export type LaidSheets = { readonly smaller: number; readonly over: number; readonly undrawn: number };

export type PrintFileWork = PackWorkView & {
  /** The last one that was saved. */
  readonly saved: { readonly choice: PrintChoice; readonly facts: PrintFacts; readonly laid?: LaidSheets } | null;
  readonly make: (request: PrintFileRequest) => Promise<void>;
};

export const usePrintFile = (): PrintFileWork => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const { run, fail, ...work } = usePackWork();
  const [saved, setSaved] = useState<PrintFileWork['saved']>(null);

  const build = async (request: PrintFileRequest, how: RunHow): Promise<Result<PrintFile>> => {
    const snapshot = await meetingToMake(db, saves, request);
    if (!snapshot.ok) return snapshot;
    const { audience, choice, style, withConfidential, from } = request;
    const order = { database: db.name, snapshot: snapshot.value, audience, choice, style, builtOn: from?.builtOn ?? londonDate(context.now()), withConfidential };
    return unlessCancelled(await makePrintFile(order, how), how.signal);
  };

  /** The system's own dialog makes the PDF. On both sides an odd front sheet has its back. */
  const printPages = async (choice: PrintChoice, { bytes, facts }: PrintFile): Promise<void> => {
    const frame = await openPrintFrame(bytes);
    const front = facts.covers.length === 0 || choice.what.kind === 'pack' ? sheetsOf([frame.front], choice.sides) : 0;
    const { smaller, over, undrawn } = frame;
    setSaved({ choice, facts: { ...facts, sheets: (facts.sheets ?? 0) + front }, laid: { smaller, over, undrawn } });
    await frame.print().finally(frame.remove);
  };

  const make = async (request: PrintFileRequest): Promise<void> => {
    setSaved(null);
    const built = await run(request.audience === 'public' ? 2 : 1, (how) => build(request, how));
    if (built === null) return;
    if (request.choice.asPdf === true) { await printPages(request.choice, built); return; }
    const written = await platform.saveFile({ suggestedName: built.name, bytes: built.bytes, type: wordFile });
    if (!written.ok) { fail(written.problem); return; }
    if (written.value === null) return;
    setSaved({ choice: request.choice, facts: built.facts });
    tellSaved(written.value, (savedName) => `Saved “${savedName}”`);
  };

  return { ...work, saved, make };
};
