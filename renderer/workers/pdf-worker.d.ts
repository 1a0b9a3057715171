// pdf.js types only its front half; of the worker's half we hand on the module and look at nothing in it.
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
