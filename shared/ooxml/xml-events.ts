// XML of other people's files as a stream of events: namespace-aware, no document type, bounded depth, stops when told.
import { SaxesParser } from 'saxes';
import { failed, ok, type Result } from '../model/result.ts';
import { canonicalName } from './namespaces.ts';

/** Keys are canonical names ("w:val", "r:id"; "Id" without a namespace). */
export type XmlAttributes = ReadonlyMap<string, string>;

/** Names are canonical. Returning 'stop' ends the reading at once and is no error. */
export type XmlHandler = {
  readonly open: (name: string, attributes: XmlAttributes) => 'stop' | undefined;
  readonly close: (name: string) => 'stop' | undefined;
  readonly text: (text: string) => void;
};

const maxDepth = 256;
/** Bytes decoded and parsed at a time. */
const slice = 64 * 1024;
const noAttributes: XmlAttributes = new Map();

const encodingOf = (bytes: Uint8Array): string => {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
};

const decoderFor = (bytes: Uint8Array): TextDecoder | null => {
  try {
    return new TextDecoder(encodingOf(bytes));
  } catch {
    return null; // an encoding that this machine does not know
  }
};

const damaged = (part: string, what: string): Result<never> => failed({
  code: 'xml-damaged', what, remedy: 'Open it in Word, which may repair it, save it as a new file and use that.', where: `entry ${part}`,
});

/** Which namespaces a choice needs (part 3, 9.3) is said in the file's own prefixes: in canonical ones they mean the same everywhere. */
const withRequired = (attributes: XmlAttributes, addressOf: (prefix: string) => string | undefined): XmlAttributes => {
  const required = (attributes.get('Requires') ?? '').split(/\s+/).filter(prefix => prefix !== '');
  const canonical = required.map(prefix => canonicalName(addressOf(prefix) ?? `unknown:${prefix}`, '').replace(/:$/, ''));
  return new Map([...attributes, ['Requires', canonical.join(' ')]]);
};

/** Reads the bytes of one part and calls the handler in document order; a problem where the XML is broken, too deep or has a document type. */
export const readXml = (bytes: Uint8Array, part: string, handler: XmlHandler): Result<'read' | 'stopped'> => {
  const decoder = decoderFor(bytes);
  if (decoder === null) return damaged(part, 'This file is written in a character set that is not known here.');
  const parser = new SaxesParser({ xmlns: true, position: false, defaultXMLVersion: '1.0', forceXMLVersion: true });
  let problem: Result<never> | null = null;
  let stopped = false;
  let depth = 0;
  const idle = (): boolean => stopped || problem !== null;
  const report = (what: string): void => { problem ??= damaged(part, what); };
  parser.on('error', () => { report('This file is damaged: a part of it is not well-formed XML.'); });
  parser.on('doctype', () => { report('This file defines its own XML entities, which no Word file does and which can be used to do harm.'); });
  parser.on('opentag', tag => {
    if (idle()) return;
    depth += 1;
    if (depth > maxDepth) { report('This file nests its contents deeper than any real document.'); return; }
    let attributes = noAttributes;
    const list = Object.values(tag.attributes);
    if (list.length > 0) attributes = new Map(list.map(attribute => [canonicalName(attribute.uri, attribute.local), attribute.value]));
    const name = canonicalName(tag.uri, tag.local);
    if (name === 'mc:Choice') attributes = withRequired(attributes, prefix => parser.resolve(prefix));
    stopped = handler.open(name, attributes) === 'stop';
  });
  parser.on('closetag', tag => {
    if (idle()) return;
    depth -= 1;
    stopped = handler.close(canonicalName(tag.uri, tag.local)) === 'stop';
  });
  const text = (value: string): void => { if (!idle()) handler.text(value); };
  parser.on('text', text);
  parser.on('cdata', text);
  for (let at = 0; at < bytes.length && !idle(); at += slice) {
    parser.write(decoder.decode(bytes.subarray(at, at + slice), { stream: at + slice < bytes.length }));
  }
  if (!idle()) parser.close();
  return problem ?? ok(stopped ? 'stopped' : 'read');
};
