// A PDF made by the shell: pages go there in chunks, the PDF comes back the same way, and the shell keeps neither.
import { chunkBytes, type Bridge } from '../../shared/ipc/contract.ts';
import { ok, type Result } from '../../shared/model/result.ts';

const throughShell = async (bridge: Bridge, job: string, pages: Uint8Array, signal: AbortSignal): Promise<Result<Uint8Array>> => {
  for (let offset = 0; offset < pages.length && !signal.aborted; offset += chunkBytes) {
    const taken = await bridge.call('pages-chunk', { job, offset, bytes: pages.slice(offset, offset + chunkBytes) });
    if (!taken.ok) return taken;
  }
  const printed = await bridge.call('print-pages', { job });
  if (!printed.ok) return printed;
  const pdf = new Uint8Array(printed.value.size);
  for (let offset = 0; offset < pdf.length; offset += chunkBytes) {
    const part = await bridge.call('read-pdf', { job, offset, length: Math.min(chunkBytes, pdf.length - offset) });
    if (!part.ok) return part;
    pdf.set(part.value, offset);
  }
  return ok(pdf);
};

/** @returns the PDF; `no-such-pdf` once `signal` is aborted */
export const makePdf = async (bridge: Bridge, pages: Uint8Array, signal: AbortSignal): Promise<Result<Uint8Array>> => {
  const begun = await bridge.call('begin-pages', { length: pages.length });
  if (!begun.ok) return begun;
  const { job } = begun.value;
  const end = (): void => { void bridge.call('end-pages', { job }); };
  signal.addEventListener('abort', end, { once: true });
  try {
    return await throughShell(bridge, job, pages, signal);
  } finally {
    signal.removeEventListener('abort', end);
    await bridge.call('end-pages', { job });
  }
};
