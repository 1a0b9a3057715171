// The parts of the pack: names that are free, pictures once each, relationships and content types (ECMA-376 part 2, 9.1-9.3 and 10.1).
import { crc32 } from '../../model/crc32.ts';
import { partKey, relationshipsPart } from '../part-names.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Types of relationships that aren't Office's own. */
const otherTypes: Readonly<Record<string, string>> = {
  diagramDrawing: 'http://schemas.microsoft.com/office/2007/relationships/diagramDrawing',
  'core-properties': 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
};

export type Relationships = {
  /** The id of a relationship to that target: the same one where there is one already. */
  readonly add: (kind: string, target: string, external: boolean) => string;
};

export type PackParts = {
  readonly has: (name: string) => boolean;
  readonly put: (name: string, bytes: Uint8Array, contentType: string) => void;
  /** Stores a picture once, whatever the files that brought it called it; answers its name. */
  readonly picture: (bytes: Uint8Array, ending: string, contentType: string) => string;
  /** A name that no part has: "word/charts/chart3.xml". */
  readonly free: (folder: string, stem: string, ending: string) => string;
  readonly relationshipsOf: (part: string) => Relationships;
  /** What was put, and what refers to it by part, in the order of both. */
  readonly contents: () => { readonly parts: readonly StoredPart[]; readonly links: ReadonlyMap<string, readonly StoredLink[]> };
  /** All parts with their relationships and content types, as they are zipped. */
  readonly finish: () => ReadonlyMap<string, Uint8Array>;
};

type Row = { readonly id: string; readonly kind: string; readonly type: string; readonly target: string; readonly external: boolean };

export type StoredPart = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
export type StoredLink = { readonly kind: string; readonly target: string; readonly external: boolean };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const relationshipsXml = (rows: readonly Row[]): string => [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
  ...rows.map(({ id, type, target, external }) => `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ''}/>`),
  '</Relationships>',
].join('');

const defaults: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml', png: 'image/png', jpeg: 'image/jpeg', jpg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp',
  tiff: 'image/tiff', tif: 'image/tiff', emf: 'image/x-emf', wmf: 'image/x-wmf',
};

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

const contentTypesXml = (types: ReadonlyMap<string, string>): string => {
  const endings = [...new Set(['rels', 'xml', ...[...types.keys()].map(endingOf)])].filter(ending => defaults[ending] !== undefined);
  const overrides = [...types].filter(([name, type]) => defaults[endingOf(name)] !== type);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    ...endings.map(ending => `<Default Extension="${ending}" ContentType="${defaults[ending] ?? ''}"/>`),
    ...overrides.map(([name, type]) => `<Override PartName="/${escaped(name)}" ContentType="${escaped(type)}"/>`),
    '</Types>',
  ].join('');
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/** @param linkId of the so-manyeth relationship of a part */
export const packParts = (linkId: (part: string, count: number) => string = (_, count) => `rId${count}`): PackParts => {
  const parts = new Map<string, Uint8Array>();
  const types = new Map<string, string>();
  const keys = new Set<string>();
  const rows = new Map<string, Row[]>();
  const known = new Map<string, string>();
  const pictures = new Map<string, string[]>();
  const counters = new Map<string, number>();
  const put = (name: string, bytes: Uint8Array, contentType: string): void => {
    parts.set(name, bytes);
    types.set(name, contentType);
    keys.add(partKey(name));
  };
  const free: PackParts['free'] = (folder, stem, ending) => {
    const counter = `${folder}${stem}.${ending}`;
    let number = counters.get(counter) ?? 0;
    let name: string;
    do {
      number += 1;
      name = `${folder}${stem}${number}.${ending}`;
    } while (keys.has(partKey(name)));
    counters.set(counter, number);
    keys.add(partKey(name));
    return name;
  };
  const relationshipsOf: PackParts['relationshipsOf'] = part => ({
    add: (kind, target, external) => {
      const own = rows.get(part) ?? [];
      rows.set(part, own);
      const type = otherTypes[kind] ?? `${office}${kind}`;
      const key = `${part}\n${type}\n${external ? 'outside' : 'inside'}\n${target}`;
      const id = known.get(key) ?? linkId(part, own.length + 1);
      if (known.has(key)) return id;
      known.set(key, id);
      own.push({ id, kind, type, target, external });
      return id;
    },
  });
  return {
    has: name => keys.has(partKey(name)),
    put, free, relationshipsOf,
    picture: (bytes, ending, contentType) => {
      const key = `${bytes.length}/${crc32(bytes)}/${ending}`;
      const same = (pictures.get(key) ?? []).find(name => sameBytes(parts.get(name) ?? new Uint8Array(), bytes));
      if (same !== undefined) return same;
      const name = free('word/media/', 'image', ending);
      put(name, bytes, contentType);
      pictures.set(key, [...(pictures.get(key) ?? []), name]);
      return name;
    },
    contents: () => ({ links: rows, parts: [...parts].map(([name, bytes]) => ({ name, bytes, type: types.get(name) ?? '' })) }),
    finish: () => {
      const encoder = new TextEncoder();
      const all = new Map<string, Uint8Array>([['[Content_Types].xml', encoder.encode(contentTypesXml(types))]]);
      for (const [part, own] of rows) all.set(relationshipsPart(part), encoder.encode(relationshipsXml(own)));
      for (const [name, bytes] of parts) all.set(name, bytes);
      return all;
    },
  };
};
