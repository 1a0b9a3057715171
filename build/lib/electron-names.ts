// contextBridge only in electron/preload.ts, ipcMain only in electron/ipc/register.ts (DESIGN 3): names, which an import graph does not see.
import ts from 'typescript';

const homes: Readonly<Record<string, string>> = { contextBridge: 'electron/preload.ts', ipcMain: 'electron/ipc/register.ts' };

/**
 * What a source file takes from Electron that belongs elsewhere.
 * @param file path from the top of the project, with forward slashes
 * @returns one sentence per finding; taking the whole of Electron under one name counts, since it would hide the rest
 */
export const misplacedElectronNames = (file: string, source: string): readonly string[] => {
  const findings: string[] = [];
  for (const statement of ts.createSourceFile(file, source, ts.ScriptTarget.Latest).statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (!/^electron(\/|$)/.test(statement.moduleSpecifier.text)) continue;
    const clause = statement.importClause;
    if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) continue;
    const bindings = clause?.namedBindings;
    if (clause?.name !== undefined || (bindings !== undefined && ts.isNamespaceImport(bindings)))
      findings.push(`${file}: import Electron's parts by name.`);
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) {
      const taken = (propertyName ?? name).text;
      const home = homes[taken];
      if (home !== undefined && home !== file) findings.push(`${file}: ${taken} is used only in ${home}.`);
    }
  }
  return findings;
};
