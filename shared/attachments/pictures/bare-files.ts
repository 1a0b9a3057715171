// Stored files as a document takes them: a picture without anything but the picture, whatever program put it into the meeting's file (DOMAIN P3).
import { fileEnding } from '../../ooxml/media-kinds.ts';
import { barePicture } from './bare-picture.ts';

type Files = (sha256: string) => Uint8Array | undefined;

/** @returns the same files; of a picture that is damaged, so that nobody can say what is in it, none */
export const bareFiles = (files: Files): Files => (sha256) => {
  const bytes = files(sha256);
  return bytes === undefined || fileEnding(bytes) === null ? bytes : (barePicture(bytes) ?? undefined);
};
