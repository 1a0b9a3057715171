// What the picture codecs speak of and Node has, though its types do not name it.

/** The codecs bring a double of the browser's ImageData with these fields. */
interface ImageData {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

declare namespace WebAssembly {
  interface Module {
    readonly kind?: 'module';
  }
  function compile(bytes: Uint8Array): Promise<Module>;
  class Memory {
    readonly buffer: ArrayBuffer;
    /** @param more blocks of 64 kB @returns how many there were */
    grow(more: number): number;
  }
}

/** What PDFium's program shares with us: its memory. The views are new ones whenever that has grown. */
interface EmscriptenModule {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF64: Float64Array;
  readonly wasmBinary: ArrayBuffer;
}
