// Which paper a Word file was made from for its author, told by the file itself: custom properties, which Word and LibreOffice keep (ECMA-376 part 1 clause 22.3).
import { idSchema, instantSchema } from '../model/record.ts';
import { ok, type Result } from '../model/result.ts';
import { z } from '../model/zod.ts';
import { openPackage } from './package.ts';
import { elementsOf, readTree, textOf, type XmlElement } from './xml-tree.ts';

/** Names nobody and says nothing of what is in the paper. */
export type AuthorMark = {
  readonly paperId: string;
  /** When the file was made. */
  readonly madeAt: string;
};

export const markNames = { paperId: 'OrderpaperPaper', madeAt: 'OrderpaperMade' } as const;

const markSchema = z.object({ paperId: idSchema, madeAt: instantSchema });

const valueOf = (property: XmlElement): string => elementsOf(property).map(textOf).join('').trim();

/** Null where the file has none, or one that is not ours; a file that can't be opened is a problem. */
export const readAuthorMark = (bytes: Uint8Array): Result<AuthorMark | null> => {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const top = opened.value.relationships('');
  if (!top.ok) return top;
  const target = top.value.find(({ kind, external }) => kind === 'custom-properties' && !external)?.target;
  const part = target === undefined ? null : opened.value.read(target);
  if (target === undefined || part?.ok !== true || part.value === null) return ok(null);
  const tree = readTree(part.value, target);
  const values = new Map(tree.ok ? elementsOf(tree.value).map((property) => [property.attributes.get('name') ?? '', valueOf(property)] as const) : []);
  const mark = markSchema.safeParse({ paperId: values.get(markNames.paperId), madeAt: values.get(markNames.madeAt) });
  return ok(mark.success ? mark.data : null);
};
