// What the command line and its picture thread say to each other.
import type { PictureDrawing } from '../../../shared/ports.ts';

export type PictureTask = { readonly bytes: Uint8Array; readonly drawing: PictureDrawing };
/** Null: the picture can't be decoded. */
export type PictureAnswer = Uint8Array | null;
