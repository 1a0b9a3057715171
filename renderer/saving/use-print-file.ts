// Makes a file to be printed in workers and saves it where the officer says. What was typed is written first; cancelling leaves nothing behind.
import { useState } from 'react';
import type { Audience } from '../../shared/documents/document-options.ts';
import type { PrintFacts } from '../../shared/documents/print/build-print.ts';
import { sheetsOf } from '../../shared/documents/print/right-hand-pages.ts';
import type { PrintChoice } from '../../shared/documents/print/print-choice.ts';
import { londonDate } from '../../shared/model/dates.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import { openPrintFrame, type PrintFrame } from '../lib/print-frame.ts';
import { pdfFile, wordFile } from '../platform/file-types.ts';
import type { SaveRequest } from '../platform/platform.ts';
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
export type LaidSheets = { readonly smaller: number; readonly over: number; readonly undrawn: number; /** The system's print dialog makes the PDF; else it is a file. */ readonly inDialog: boolean };

export type PrintFileWork = PackWorkView & {
  /** The last one that was saved. */
  readonly saved: { readonly choice: PrintChoice; readonly facts: PrintFacts; readonly laid?: LaidSheets } | null;
  readonly make: (request: PrintFileRequest) => Promise<void>;
};

/** Sheets that are laid out; `pdf` null: the frame is still there to be printed from. */
type Laid = { readonly saved: NonNullable<PrintFileWork['saved']>; readonly name: string; readonly pdf: Uint8Array | null; readonly frame: PrintFrame };

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

  /** The shell makes the PDF where it can, else the system's own dialog. On both sides an odd front sheet has its back. */
  const layOut = async (choice: PrintChoice, file: PrintFile, { signal, onStep }: RunHow): Promise<Result<Laid>> => {
    onStep('public', { kind: 'laying' });
    const frame = await openPrintFrame(file.bytes);
    const { smaller, over, undrawn } = frame;
    const front = file.facts.covers.length === 0 || choice.what.kind === 'pack' ? sheetsOf([frame.front], choice.sides) : 0;
    const saved = { choice, facts: { ...file.facts, sheets: (file.facts.sheets ?? 0) + front }, laid: { smaller, over, undrawn, inDialog: platform.makePdf === undefined } };
    if (platform.makePdf === undefined && !signal.aborted) return ok({ saved, name: file.name, pdf: null, frame });
    const pdf = platform.makePdf === undefined ? ok(new Uint8Array()) : await platform.makePdf(frame.html(), signal);
    frame.remove();
    return pdf.ok ? unlessCancelled(ok({ saved, name: file.name, pdf: pdf.value, frame }), signal) : pdf;
  };

  const save = async (request: SaveRequest, facts: PrintFileWork['saved']): Promise<void> => {
    const written = await platform.saveFile(request);
    if (!written.ok) { fail(written.problem); return; }
    if (written.value === null) return;
    setSaved(facts);
    tellSaved(written.value, (savedName) => `Saved “${savedName}”`);
  };

  const makePdf = async (request: PrintFileRequest): Promise<void> => {
    const laid = await run(request.audience === 'public' ? 2 : 1, async (how) => {
      const built = await build(request, how);
      return built.ok ? layOut(request.choice, built.value, how) : built;
    });
    if (laid === null) return;
    if (laid.pdf !== null) { await save({ suggestedName: laid.name, bytes: laid.pdf, type: pdfFile }, laid.saved); return; }
    setSaved(laid.saved);
    await laid.frame.print().finally(laid.frame.remove);
  };

  const make = async (request: PrintFileRequest): Promise<void> => {
    setSaved(null);
    if (request.choice.asPdf === true) { await makePdf(request); return; }
    const built = await run(request.audience === 'public' ? 2 : 1, (how) => build(request, how));
    if (built !== null) await save({ suggestedName: built.name, bytes: built.bytes, type: wordFile }, { choice: request.choice, facts: built.facts });
  };

  return { ...work, saved, make };
};
