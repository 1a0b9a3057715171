// Styles, lists, parts and content types that are named but not there (OOXML 17.7, 17.9; ECMA-376 part 2 clause 10).
import { elementsOf, valueOf } from '../../../ooxml/xml-tree.ts';
import { findAll, walk } from '../opened-word.ts';
import type { LintRule } from '../finding.ts';

export const unknownStyles: LintRule = {
  id: 'unknown-style', severity: 'error',
  check: (word) =>
    word.parts.flatMap((part) =>
      findAll(part.root, 'w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link')
        .map((reference) => reference.attributes.get('w:val') ?? '')
        .filter((id) => !word.styles.has(id))
        .map((id) => ({ part: part.name, message: `The style "${id}" is used but not defined.` })),
    ),
};

export const unknownLists: LintRule = {
  id: 'unknown-list', severity: 'error',
  check: (word) => {
    const numbering = word.parts.filter((part) => part.root.name === 'w:numbering').flatMap((part) => elementsOf(part.root));
    const abstracts = new Set(numbering.filter((e) => e.name === 'w:abstractNum').map((e) => e.attributes.get('w:abstractNumId')));
    const lists = new Set(
      numbering.filter((e) => e.name === 'w:num' && abstracts.has(valueOf(e, 'w:abstractNumId'))).map((e) => e.attributes.get('w:numId')),
    );
    return word.parts
      .filter((part) => part.root.name !== 'w:numbering')
      .flatMap((part) =>
        findAll(part.root, 'w:numId')
          .map((reference) => reference.attributes.get('w:val') ?? '')
          .filter((id) => id !== '0' && !lists.has(id))
          .map((id) => ({ part: part.name, message: `The list ${id} is used but not defined.` })),
      );
  },
};

const relationshipAttributes = ['r:id', 'r:embed', 'r:link', 'r:pict', 'r:dm', 'r:lo', 'r:qs', 'r:cs'] as const;

export const missingParts: LintRule = {
  id: 'missing-part', severity: 'error',
  check: (word) => {
    const sources = ['', ...word.files.names.filter((name) => !name.endsWith('.rels'))];
    const targets = sources.flatMap((source) => {
      const related = word.files.relationships(source);
      if (!related.ok) return [{ part: source, message: related.problem.what }];
      return related.value
        .filter((relationship) => !relationship.external && !word.files.has(relationship.target))
        .map((relationship) => ({ part: source, message: `"${relationship.target}" is referred to but is not in the file.` }));
    });
    const ids = word.parts.flatMap((part) => {
      const related = word.files.relationships(part.name);
      const known = new Set(related.ok ? related.value.map((relationship) => relationship.id) : []);
      const used = [...walk(part.root)].flatMap(([element]) =>
        relationshipAttributes.map((name) => element.attributes.get(name) ?? '').filter((id) => id !== ''),
      );
      return used.filter((id) => !known.has(id)).map((id) => ({ part: part.name, message: `The relationship ${id} is used but not defined.` }));
    });
    return [...targets, ...ids];
  },
};

export const untypedParts: LintRule = {
  id: 'part-without-content-type', severity: 'error',
  check: (word) =>
    word.files.names
      .filter((name) => name !== '[Content_Types].xml' && !name.endsWith('/') && word.files.contentType(name) === null)
      .map((name) => ({ part: name, message: 'The file does not say what this part is.' })),
};
