// Damage done to files at random places, from a seed: the same on every machine.
import { unzipSync, zipSync } from 'fflate';

/** A small seeded generator (mulberry32): the same seed damages the same bytes on every machine. */
export const seeded = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

export type Random = (below: number) => number;

export const damagedBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = bytes.slice();
  const at = random(copy.length);
  switch (random(4)) {
    case 0: return copy.slice(0, at);
    case 1: for (let flips = 1 + random(20); flips > 0; flips -= 1) copy[random(copy.length)] = random(256); return copy;
    case 2: copy.fill(random(256), at, at + random(400)); return copy;
    default: return Uint8Array.from([...copy.subarray(0, at), ...Array.from({ length: random(300) }, () => random(256)), ...copy.subarray(at)]);
  }
};

/** XML that reads, with something taken out, doubled, moved or renamed: the zip and the parser have no complaint, the merge must cope. */
const damagedXml = (xml: string, random: Random): string => {
  const tags = Array.from(xml.matchAll(/<(\w+:\w+)[^<>]*\/>|<(\w+:\w+)[^<>]*>[^<>]*<\/\2>/g));
  if (tags.length === 0) return xml;
  const changed = (text: string, count: number): string => {
    if (count === 0) return text;
    const tag = tags[random(tags.length)];
    const other = tags[random(tags.length)];
    const whole = tag?.[0] ?? '';
    switch (random(6)) {
      case 0: return changed(text.replace(whole, ''), count - 1);
      case 1: return changed(text.replace(whole, whole + whole), count - 1);
      case 2: return changed(text.replace(whole, other?.[0] ?? ''), count - 1);
      case 3: return changed(text.replace(/w:val="[^"]*"/, () => `w:val="${['-1', '99999999999', 'nothing', '', 'true'][random(5)] ?? ''}"`), count - 1);
      case 4: return changed(text.replace(whole, `<w:sdt><w:sdtContent>${whole}</w:sdtContent></w:sdt>`), count - 1);
      default: return changed(text.replace(/w:id="[^"]*"/, 'w:id="0"'), count - 1);
    }
  };
  return changed(xml, 1 + random(5));
};

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Entities of ten more each, nine deep: a thousand million letters where they are let grow. */
const bomb = `<!DOCTYPE a [<!ENTITY e0 "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('')}]>`;

type Entries = Record<string, Uint8Array>;

/** Files that are made to do harm, each a zip that can be read. */
const nasty: readonly ((entries: Entries, name: string, xml: string) => Entries)[] = [
  (entries) => ({ ...entries, '../../outside.txt': new Uint8Array(4), '/etc/outside.txt': new Uint8Array(4), 'C:\\outside.txt': new Uint8Array(4) }),
  (entries, name, xml) => ({ ...entries, [name]: text(xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>')) }),
  (entries) => ({ ...entries, 'word/document.xml': text(`<?xml version="1.0"?>${bomb}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>`) }),
  (entries, name, xml) => ({ ...entries, [name]: text(xml.replace('?>', '?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1:9/y"> %y;]>').replace(/<w:t[^>]*>/, '$&&x;')) }),
  (entries, name, xml) => ({ ...entries, [name]: text(xml.replace(/<w:p[ >]/, `${'<w:sdt><w:sdtContent>'.repeat(20_000)}$&`)) }),
  (entries, name, xml) => ({ ...entries, [name]: text(xml.replace(/Target="[^"]*"/g, 'Target="../../../../../../etc/passwd"')) }),
  (entries) => ({ ...entries, ...Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`word/extra/${index}.xml`, new Uint8Array(1)])) }),
  (entries) => ({ ...entries, 'word/media/zeros.bin': new Uint8Array(60_000_000) }),
  (entries, name, xml) => ({ ...entries, [name]: text(xml.replace(/w:val="/, `w:val="${'9'.repeat(300_000)}`)) }),
];

export const damagedInside = (bytes: Uint8Array, random: Random): Uint8Array => {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
  const name = names[random(names.length)] ?? '';
  const xml = new TextDecoder().decode(entries[name]);
  switch (random(8)) {
    case 0: return zipSync(Object.fromEntries(Object.entries(entries).filter(([other]) => other !== name)));
    case 1: return zipSync(nasty[random(nasty.length)]?.(entries, name, xml) ?? entries, { level: 1 });
    case 2: return zipSync({ ...entries, [name]: damagedBytes(entries[name] ?? new Uint8Array(), random) });
    default: return zipSync({ ...entries, [name]: text(damagedXml(xml, random)) });
  }
};

export const isZip = (bytes: Uint8Array): boolean => {
  try {
    return Object.keys(unzipSync(bytes)).length > 0;
  } catch {
    return false;
  }
};
