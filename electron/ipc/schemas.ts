// What each call may carry. The page is sandboxed but not trusted: a wrong shape or size is refused before any handler runs.
import { chunkBytes, largestFileBytes, type CallArgs, type CallName } from '../../shared/ipc/contract.ts';
import { z } from '../../shared/ipc/kit.ts';
import { isAccelerator } from '../menu.ts';

const token = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
const shortText = z.string().check(z.minLength(1), z.maxLength(200));
const wholeNumber = z.number().check(z.int(), z.gte(0), z.lte(largestFileBytes));
const bytes = z.instanceof(Uint8Array).check(z.refine((value) => value.byteLength <= chunkBytes));

/** A name without folders: nothing that could point elsewhere than where the dialog stands. */
const fileName = z.string().check(z.minLength(1), z.maxLength(240), z.refine((name) => !/[\\/:*?"<>|]/.test(name) && !/^\.+$/.test(name) && ![...name].some((letter) => letter < ' ')));

const fileType = z.strictObject({
  description: shortText,
  extensions: z.array(z.string().check(z.regex(/^[a-z0-9]{1,12}$/))).check(z.minLength(1), z.maxLength(8)),
  mediaType: z.string().check(z.regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/)),
});

const menuCommand = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.:-]{0,99}$/)),
  label: shortText,
  menu: shortText,
  keys: z.nullable(z.string().check(z.refine(isAccelerator))),
  enabled: z.boolean(),
});

type Schemas = { readonly [Name in CallName]: z.ZodMiniType<CallArgs<Name>> };

/** One schema per call; a call without a schema does not compile. */
export const callSchemas: Schemas = {
  'save-file': z.strictObject({ suggestedName: fileName, type: fileType, bytes }),
  'choose-destination': z.strictObject({ suggestedName: fileName, type: fileType }),
  'choose-folder': z.null(),
  'place-in-folder': z.strictObject({ token, name: fileName, type: fileType }),
  'begin-write': z.strictObject({ token, length: wholeNumber }),
  'write-chunk': z.strictObject({ session: token, offset: wholeNumber, bytes }),
  'finish-write': z.strictObject({ session: token }),
  'abandon-write': z.strictObject({ session: token }),
  'open-files': z.strictObject({ types: z.array(fileType).check(z.minLength(1), z.maxLength(8)), multiple: z.boolean() }),
  'take-opened-files': z.null(),
  'read-file': z.strictObject({ token, offset: wholeNumber, length: z.number().check(z.int(), z.gte(0), z.lte(chunkBytes)) }),
  'show-in-folder': z.strictObject({ token }),
  'begin-pages': z.strictObject({ length: wholeNumber }),
  'pages-chunk': z.strictObject({ job: token, offset: wholeNumber, bytes }),
  'print-pages': z.strictObject({ job: token }),
  'read-pdf': z.strictObject({ job: token, offset: wholeNumber, length: z.number().check(z.int(), z.gte(0), z.lte(chunkBytes)) }),
  'end-pages': z.strictObject({ job: token }),
  'set-unsaved': z.strictObject({ unsaved: z.boolean() }),
  'answer-close': z.strictObject({ saved: z.boolean() }),
  'set-commands': z.strictObject({ commands: z.array(menuCommand).check(z.maxLength(300)) }),
};
