// What the options of `orderpaper attach` say, checked against each other before any file is opened.
import { publicAccess, type Access } from '../../../shared/model/access.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import type { Call } from './command.ts';

export type AttachOptions = {
  /** The printed number of the agenda item, as typed. */
  readonly item: string;
  readonly title: string | null;
  readonly access: Access;
  /** A paper by title, by the beginning of its id, or by its number among the item's papers; as typed. */
  readonly appendixTo: string | null;
  readonly position: number | null;
  readonly asSlip: boolean;
  /** What can be seen on the picture. */
  readonly alt: string | null;
  readonly nobodyShown: boolean;
};

const bad = (what: string, remedy = 'Call "orderpaper attach --help" to see how.'): Failed => failed({ code: 'bad-call', what, remedy });

/** What a printed line can hold. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
const longest = 4_000;

const accessOf = (call: Call): Result<Access> => {
  const exempt = call.value('exempt');
  const confidential = call.switchedOn('confidential');
  const reason = call.value('reason');
  if (exempt !== undefined && confidential) return bad('A paper is either --exempt or --confidential, not both.');
  if (exempt === undefined && !confidential) return reason === undefined ? ok(publicAccess) : bad('The option --reason goes with --exempt or --confidential.');
  if (exempt !== undefined && !/^\s*[1-7]\s*(,\s*[1-7]\s*)*$/.test(exempt)) {
    return bad(`The option --exempt names paragraphs 1 to 7 of Schedule 12A, as in "--exempt 1,3", not "${exempt}".`);
  }
  const paragraphs = exempt === undefined ? [] : [...new Set(exempt.split(',').map(Number))].sort((a, b) => a - b);
  return ok({ level: confidential ? 'confidential' : 'exempt', paragraphs, reason: oneLine(reason ?? '').slice(0, longest) });
};

/** @returns `bad-call` where options contradict each other or have values that mean nothing */
export const attachOptions = (call: Call): Result<AttachOptions> => {
  const access = accessOf(call);
  if (!access.ok) return access;
  const title = call.value('title');
  const position = call.value('position');
  if (title !== undefined && call.more.length > 1) return bad(`The option --title names one file, and ${call.more.length} were given.`, 'Attach them one at a time, or leave --title out.');
  if (title !== undefined && oneLine(title) === '') return bad('The option --title is empty.');
  const alt = call.value('alt');
  if (alt !== undefined && call.more.length > 1) return bad(`The option --alt is of one picture, and ${call.more.length} files were given.`, 'Attach them one at a time, or leave --alt out.');
  if (alt !== undefined && oneLine(alt) === '') return bad('The option --alt is empty.');
  if (position !== undefined && !/^[1-9]\d{0,3}$/.test(position)) return bad(`The option --position is a number from 1, not "${position}".`);
  return ok({
    item: call.value('item') ?? '', title: title === undefined ? null : oneLine(title).slice(0, longest), access: access.value,
    appendixTo: call.value('appendix-to') ?? null, position: position === undefined ? null : Number(position), asSlip: call.switchedOn('as-slip'),
    alt: alt === undefined ? null : oneLine(alt).slice(0, longest), nobodyShown: call.switchedOn('nobody-shown'),
  });
};
