// Threads of the command line: how each of them is started.
import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { threadFile } from './thread-file.ts';

/** V8 14 ends no program for it: there, what links a WebAssembly program to JavaScript is not looked up while it is thrown away (V8, commit 9b8ca54d5a). */
const firstSoundV8 = 14;

/** @param version as Node names V8: "13.6.233.17-node.53" */
const losesCode = (version: string): boolean => Number.parseInt(version, 10) < firstSoundV8;

// Before that, all threads share these links. One that takes up a link at the moment in which another throws it away has it freed twice, and V8 ends the whole program ("jit_page_->allocations_.erase(addr) == 1"),
// whichever way threads end. Nothing is thrown away then: the code of PDFium and of the picture codecs is a few megabytes, and a command soon ends.
if (losesCode(process.versions.v8)) setFlagsFromString('--no-wasm-code-gc');

/**
 * Starts a thread whose output is not the program's.
 * @param name of its file, without the ending
 * @param options beside these
 */
export const startThread = (name: string, options: Pick<WorkerOptions, 'workerData' | 'resourceLimits'> = {}): Worker => new Worker(threadFile(name), { stdout: true, stderr: true, execArgv: [], ...options });
