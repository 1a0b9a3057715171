// Lint with types: an unawaited write to the database is this app's main danger. The bans are those of the house style.
import { fileURLToPath } from 'node:url';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const top = fileURLToPath(new URL('..', import.meta.url));

const ban = (selector, message) => ({ selector, message });
const houseStyle = [
  ban('TSEnumDeclaration', 'Write a union of strings: enums are not erasable.'),
  ban('ExportDefaultDeclaration', 'Export by name.'),
  ban('ExportSpecifier[exported.name="default"]', 'Export by name.'),
  ban('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Build elements: text from outside is never HTML.'),
];
const pureCore = [
  ban('NewExpression[callee.name="Date"][arguments.length=0]', 'shared/ has no clock: pass the time in.'),
  ban('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'shared/ has no clock: pass the time in.'),
  ban('MemberExpression[object.name="Temporal"][property.name="Now"]', 'shared/ has no clock: pass the time in.'),
  ban('CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'shared/ has no chance: pass it in.'),
];
const bridgeOnly = ban('MemberExpression[object.name="window"][property.name="orderpaper"]', 'Only renderer/platform speaks to the shell.');

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'build/.types/', 'build/.reports/', 'build/.stub-electron/', '**/*.cjs', 'build/eslint.config.js'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: top } },
    // A comment cannot switch a rule off, and one that tries is reported.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', ...houseStyle],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error', 'no-restricted-syntax': ['error', ...houseStyle, bridgeOnly] },
  },
  { files: ['shared/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...houseStyle, ...pureCore] } },
  { files: ['test/**/*.{ts,tsx}'], rules: { 'no-console': 'off' } },
  { files: ['build/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Type declarations of the platform are merged, which only an interface can.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-definitions': 'off' } },
);
