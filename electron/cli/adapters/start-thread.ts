// Threads of the command line: how each of them is started.
import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { threadFile } from './thread-file.ts';

// All threads share what links WebAssembly programs to JavaScript. In Node 22 to 26 one that takes up a link at the moment in which another throws it away has it freed twice, and V8 ends the whole program
// ("jit_page_->allocations_.erase(addr) == 1", nodejs/node#64500; since V8 14 at least not by this way), whichever way threads end. So nothing of it is thrown away: the code of PDFium and of the
// picture codecs is a few megabytes, and a command soon ends.
setFlagsFromString('--no-wasm-code-gc');

/**
 * Starts a thread whose output is not the program's.
 * @param name of its file, without the ending
 * @param options beside these
 */
export const startThread = (name: string, options: Pick<WorkerOptions, 'workerData' | 'resourceLimits'> = {}): Worker => new Worker(threadFile(name), { stdout: true, stderr: true, execArgv: [], ...options });
