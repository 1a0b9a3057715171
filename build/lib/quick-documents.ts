// docx makes our Word files. It is compiled for engines of ten years ago: as it is built into our programs it sets properties and copies objects as engines do today, turns its elements into
// XML without lists in between, and stores what it zips: `finishPackage` unpacks that at once, and whoever counts pages throws it away. The same files come out, in some two thirds of the time.
import type { Plugin } from 'vite';

/** Helpers of its compiler, which define and copy properties one by one (none of those that they are given is an accessor), and what zips the parts of a file. */
const helpers: Readonly<Record<string, string>> = {
  _defineProperty: '(object, key, value) => { object[key] = value; return object; }',
  _objectSpread2: 'Object.assign',
  zipFiles: '(files) => zipSync(Object.fromEntries([...files].map(([path, data]) => [path, bytesOf$2(data)])), { level: 0 })',
};

/** The element of which most others are kinds, as far as it is replaced: its own children one after another, each flattened once. */
const element = 'XmlComponent';
const written = `function (context) {
  context.stack.push(this);
  const children = [];
  const add = (child) => {
    if (Array.isArray(child)) { for (const each of child) if (each !== void 0) children.push(each); }
    else if (child !== void 0) children.push(child);
  };
  for (const child of this.root) {
    if (!isXmlComponent(child)) { add(child); continue; }
    const parts = child.writtenAs;
    if (parts) for (const part of parts) { const made = part.prepForXml(context); if (made !== void 0) children.push(made); }
    else add(child.prepForXml(context));
  }
  context.stack.pop();
  const alone = children.length === 1 && children[0] !== null && children[0]._attr;
  return { [this.rootKey]: children.length === 0 ? EMPTY_OBJECT : alone ? children[0] : children };
}`;

const declared = (code: string, name: string): boolean => new RegExp(`^(?:var|const|function) ${name.replaceAll('$', '\\$')}\\b`, 'm').test(code);

/**
 * @param code the module docx
 * @returns the same module with those functions replaced at its end. Throws where it has one of them no longer: another version is to be measured anew
 */
export const quickDocuments = (code: string): string => {
  const missing = [...Object.keys(helpers), element, 'isXmlComponent', 'EMPTY_OBJECT', 'zipSync', 'bytesOf$2'].filter((name) => !declared(code, name));
  if (missing.length > 0) throw new Error(`docx has no ${missing.join(', ')} any more: see whether build/lib/quick-documents.ts is still needed.`);
  return `${code}
${Object.entries(helpers).map(([name, quick]) => `${name} = ${quick};`).join('\n')}
${element}.prototype.prepForXml = ${written};
`;
};

export const quickDocumentsPlugin = (): Plugin => ({
  name: 'quick-documents',
  transform: { filter: { id: /\/docx\/dist\/index\.mjs$/ }, handler: (code) => ({ code: quickDocuments(code), map: null }) },
});
