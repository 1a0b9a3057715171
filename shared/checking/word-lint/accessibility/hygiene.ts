// What must not be in a published file: comments, changes, hidden text, macros, outside content, active fields, names (DOMAIN P3).
import { elementsOf, textOf, toggleOf, type XmlElement } from '../../../ooxml/xml-tree.ts';
import type { LintRule } from '../finding.ts';
import { findAll, styleChain } from '../opened-word.ts';

const changes = [
  'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange',
  'w:tblGridChange', 'w:numberingChange', 'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:moveFromRangeStart', 'w:moveToRangeStart',
];

const elements = (id: string, names: readonly string[], message: string): LintRule => ({
  id, severity: 'error',
  check: (word) => word.parts.flatMap((part) => {
    const found = findAll(part.root, ...names).length;
    return found === 0 ? [] : [{ part: part.name, message: `${message} (${found}).` }];
  }),
});

export const trackedChanges = elements('tracked-change', changes, 'The file holds tracked changes');
export const comments = elements('comment', ['w:comment', 'w:commentReference', 'w:commentRangeStart', 'w:annotationRef'], 'The file holds comments');
export const embedded = elements('embedded-object', ['w:object', 'w:altChunk', 'w:subDoc', 'w:control', 'w:embedRegular'], 'The file holds embedded objects');

const hides = (properties: XmlElement): boolean => toggleOf(properties, 'w:vanish') === true || toggleOf(properties, 'w:specVanish') === true;

export const hiddenText: LintRule = {
  id: 'hidden-text', severity: 'error',
  check: (word) => word.stories.flatMap((part) => {
    const direct = findAll(part.root, 'w:rPr').filter(hides).length;
    const styled = findAll(part.root, 'w:pStyle', 'w:rStyle').filter((reference) =>
      styleChain(word, reference.attributes.get('w:val')).some((style) => elementsOf(style).some((child) => child.name === 'w:rPr' && hides(child))),
    ).length;
    return direct + styled === 0 ? [] : [{ part: part.name, message: `The file holds hidden text (${direct + styled}).` }];
  }),
};

export const macros: LintRule = {
  id: 'macro', severity: 'error',
  check: (word) => [
    ...(word.macros ? [{ part: '', message: 'The file carries macros.' }] : []),
    ...word.files.names.filter((name) => /vbaProject|vbaData|activeX/i.test(name)).map((name) => ({ part: name, message: 'The file carries macros or controls.' })),
  ],
};

export const externalContent: LintRule = {
  id: 'external-content', severity: 'error',
  check: (word) => ['', ...word.files.names.filter((name) => !name.endsWith('.rels'))].flatMap((source) => {
    const related = word.files.relationships(source);
    return (related.ok ? related.value : [])
      .filter((r) => r.external && !(r.kind === 'hyperlink' && /^(https?:\/\/|mailto:)/i.test(r.target)))
      .map((r) => ({ part: source, message: `The file brings in or opens "${r.target}" from outside.` }));
  }),
};

const active = /^\s*(INCLUDEPICTURE|INCLUDETEXT|DDE|DDEAUTO|LINK|MACROBUTTON|IMPORT|INCLUDE|DATABASE|AUTOTEXT|ASK|FILLIN|AUTHOR|LASTSAVEDBY|USERNAME|FILENAME)\b/i;

export const activeFields: LintRule = {
  id: 'active-field', severity: 'error',
  check: (word) => word.parts.flatMap((part) => {
    const codes = [
      ...findAll(part.root, 'w:instrText').map(textOf),
      ...findAll(part.root, 'w:fldSimple').map((field) => field.attributes.get('w:instr') ?? ''),
    ];
    const dirty = findAll(part.root, 'w:fldChar', 'w:fldSimple').filter((field) => /^(1|true|on)$/.test(field.attributes.get('w:dirty') ?? '')).length;
    return [
      ...codes.filter((code) => active.test(code)).map((code) => ({ part: part.name, message: `The field "${code.trim()}" is not for a published file.` })),
      ...(dirty === 0 && findAll(part.root, 'w:updateFields').length === 0 ? [] : [{ part: part.name, message: 'Word would ask to update fields on opening.' }]),
    ];
  }),
};

/** @param organisation the only name that may stand as author */
export const authorNames = (organisation: string): LintRule => ({
  id: 'author-name', severity: 'error',
  check: (word) => word.parts.flatMap((part) => {
    const properties = /coreProperties$|Properties$/.test(part.root.name) ? elementsOf(part.root) : [];
    const named = properties
      .filter((element) => /(?:^|[}:])(creator|lastModifiedBy|Manager|contributor)$/.test(element.name))
      .map((element) => textOf(element).trim())
      .filter((name) => name !== '' && name !== organisation);
    const authors = findAll(part.root, ...changes, 'w:comment').map((element) => element.attributes.get('w:author') ?? '').filter((name) => name !== '');
    return [...named, ...authors].map((name) => ({ part: part.name, message: `"${name}" stands in the file as its author.` }));
  }),
});
