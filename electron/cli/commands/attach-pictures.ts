// What `orderpaper attach` was told of pictures: words for who can't see them, and that nobody can be recognised.
import type { InspectedFile } from '../../../shared/attachments/inspect-file.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { isPictureFile } from '../../../shared/rules/picture-consent.ts';
import type { AttachOptions } from './attach-options.ts';

const notAPicture = (fileName: string, option: string): Failed => failed({
  code: 'not-a-picture', what: `"${fileName}" does not print as a picture, and ${option} says something of a picture.`, remedy: `Leave ${option} out, or attach the pictures by themselves.`,
});

/** The files with what was said of them; without such an option a picture stays one of which nobody has said anything. */
export const withPictureOptions = (files: readonly InspectedFile[], { alt, nobodyShown }: Pick<AttachOptions, 'alt' | 'nobodyShown'>): Result<readonly InspectedFile[]> => {
  if (alt === null && !nobodyShown) return ok(files);
  const other = files.find(({ file, asSlip }) => asSlip || !isPictureFile(file));
  if (other !== undefined) return notAPicture(other.file.fileName, alt === null ? '--nobody-shown' : '--alt');
  const picture = { alt: alt ?? '', decorative: false, consent: nobodyShown ? 'not-needed' : 'unsaid' };
  return ok(files.map((inspected) => ({ ...inspected, file: { ...inspected.file, picture } })));
};
