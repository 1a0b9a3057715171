// An OOXML package (ECMA-376 part 2) opened for reading: parts, their content types and the relationships between them.
import { ok, type Result } from '../model/result.ts';
import { relationshipKind } from './namespaces.ts';
import { partKey, relationshipsPart, resolveTarget } from './part-names.ts';
import { elementsOf, readTree } from './xml-tree.ts';
import { readZipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-record.ts';
import { readZipEntry } from './zip-entry.ts';
import { wordLimits, type ZipLimits } from './zip-limits.ts';

export type Relationship = {
  readonly id: string;
  /** The last word of the type: "styles", "numbering", "hyperlink", "image" ... */
  readonly kind: string;
  readonly external: boolean;
  /** The part's name, or the address of an external target. */
  readonly target: string;
};

export type OoxmlPackage = {
  /** Names of all parts, as stored. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The part's bytes, inflated and checked; null where there is no such part. */
  readonly read: (name: string) => Result<Uint8Array | null>;
  /** Lower case; null where the package does not say. */
  readonly contentType: (name: string) => string | null;
  /** Of a part, or of the package itself for "". A part without any has none. */
  readonly relationships: (source: string) => Result<readonly Relationship[]>;
};

type ContentTypes = { readonly defaults: ReadonlyMap<string, string>; readonly overrides: ReadonlyMap<string, string> };

const readContentTypes = (read: OoxmlPackage['read']): Result<ContentTypes> => {
  const part = '[Content_Types].xml';
  const bytes = read(part);
  if (!bytes.ok) return bytes;
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  if (bytes.value === null) return ok({ defaults, overrides });
  const tree = readTree(bytes.value, part);
  if (!tree.ok) return tree;
  for (const { name, attributes } of elementsOf(tree.value)) {
    const type = (attributes.get('ContentType') ?? '').toLowerCase();
    if (name === 'ct:Default') defaults.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    if (name === 'ct:Override') overrides.set(partKey(attributes.get('PartName') ?? ''), type);
  }
  return ok({ defaults, overrides });
};

const readRelationships = (read: OoxmlPackage['read'], source: string): Result<readonly Relationship[]> => {
  const part = relationshipsPart(source);
  const bytes = read(part);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return ok([]);
  const tree = readTree(bytes.value, part);
  if (!tree.ok) return tree;
  return ok(elementsOf(tree.value).filter(element => element.name === 'rel:Relationship').map(({ attributes }) => {
    const external = attributes.get('TargetMode')?.toLowerCase() === 'external';
    const target = attributes.get('Target') ?? '';
    return { id: attributes.get('Id') ?? '', kind: relationshipKind(attributes.get('Type') ?? ''), external, target: external ? target : resolveTarget(source, target) };
  }));
};

/** Opens the bytes of a zip as a package; nothing is inflated before the whole directory is within the limits. */
export const openPackage = (bytes: Uint8Array, limits: ZipLimits = wordLimits): Result<OoxmlPackage> => {
  const directory = readZipDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const entries = new Map<string, ZipEntry>(directory.value.map(entry => [partKey(entry.name), entry]));
  const read: OoxmlPackage['read'] = name => {
    const entry = entries.get(partKey(name));
    return entry === undefined ? ok(null) : readZipEntry(bytes, entry);
  };
  const types = readContentTypes(read);
  if (!types.ok) return types;
  const { defaults, overrides } = types.value;
  return ok({
    names: directory.value.map(entry => entry.name),
    has: name => entries.has(partKey(name)),
    read,
    contentType: name => overrides.get(partKey(name)) ?? defaults.get(partKey(name).slice(partKey(name).lastIndexOf('.') + 1)) ?? null,
    relationships: source => readRelationships(read, source),
  });
};
