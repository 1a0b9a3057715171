// V8 keeps what it compiles to call out of WebAssembly in one place for all threads, and gives such code back while another thread still has it: now and then
// that ends the whole program ("Check failed: jit_page_->allocations_.erase(addr) == 1", nodejs/node#64500, Node 22 to 26). Code that is never given back cannot
// be given back too early, and what our threads compile is a few megabytes. Loaded before any thread is started.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-wasm-code-gc');
