// What a text editor needs from outside, since it knows neither tables nor files nor the rest of a paper.
import type { Result } from '../../../../shared/model/result.ts';
import type { Image } from '../../../../shared/model/text.ts';

/** A picture as it is stored: its hash, and its pixels upright. */
export type Picture = Pick<Image['attrs'], 'sha256' | 'width' | 'height'>;

export type PicturePorts = {
  /** An address that this window can show; null when the picture is not here. The caller keeps it and lets it go. */
  readonly urlOf: (sha256: string) => Promise<string | null>;
  /** Asks for a file; null when the officer chose none. */
  readonly choose: () => Promise<Result<Picture> | null>;
  /** Stores a picture that was dropped or pasted: upright, scaled, without its metadata. */
  readonly take: (file: Blob) => Promise<Result<Picture>>;
  /** `needed` where people can be recognised until somebody agreed (LAC Council update), else `not-needed`. */
  readonly consentAtFirst: 'needed' | 'not-needed';
  /** The state of a picture's consent in words, and whether it stays out of public output; null: nothing to say. */
  readonly consentWords?: ((consent: string) => { readonly words: string; readonly isMissing: boolean } | null) | undefined;
  /** Opens the dialog in which consent is noted, and answers the new value; null when nothing was changed. */
  readonly askConsent?: ((consent: string, sha256: string) => Promise<string | null>) | undefined;
};

/** Something of the paper that a reference can point to. */
export type ReferenceTarget = {
  /** Its own key in the list. */
  readonly key: string;
  /** The printed number: "3.2". */
  readonly label: string;
  /** The heading or the first words, to recognise it by. */
  readonly words: string;
};

export type ReferencePorts = {
  /** Everything that can be pointed to, in the order of the paper; without the text that is being written, which the editor lists itself. */
  readonly list: () => readonly ReferenceTarget[];
  /** The anchor or section id of a chosen target, given to it if it had none yet; null when that was refused. */
  readonly anchorOf: (target: ReferenceTarget) => Promise<string | null>;
  /** What a reference prints: "3.2"; null when its target is gone. */
  readonly labelOf: (target: string) => string | null;
};
