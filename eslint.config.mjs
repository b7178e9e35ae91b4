import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

/** Which room of the house may import which; test/architecture.test.ts enforces the same file by parsing. */
const rooms = JSON.parse(readFileSync(new URL('test/architecture/rooms.json', import.meta.url), 'utf8'));
const roomNames = Object.keys(rooms);

/** What the shells may call in excel/ itself: the add-in's own life, not the workbook. */
const shellDoors = JSON.parse(
  readFileSync(new URL('test/architecture/shellDoors.json', import.meta.url), 'utf8'),
);

const dateRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      text: 'new Date(text) reads "1/10/2564" as the year 2564 AD; use src/thai, or give numbers.',
    },
  },
  create(context) {
    const { esTreeNodeToTSNodeMap, program } = context.sourceCode.parserServices;
    const mayBeText = (type) =>
      type.isUnion()
        ? type.types.some(mayBeText)
        : (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.Any)) !== 0;
    return {
      NewExpression(node) {
        const [first, second] = node.arguments;
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date' || !first || second) return;
        const type = program.getTypeChecker().getTypeAtLocation(esTreeNodeToTSNodeMap.get(first));
        if (mayBeText(type)) context.report({ node, messageId: 'text' });
      },
    };
  },
};

const syntax = {
  dateParse: {
    selector: "MemberExpression[object.name='Date'][property.name='parse']",
    message: 'Date.parse reads Buddhist years as Gregorian ones; use src/thai.',
  },
  namedExports: { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  contextName: {
    selector: "CallExpression[callee.property.name='sync'][callee.object.name!='context']",
    message: 'Call the request context `context`: the office-addins rules only watch that name.',
  },
  runContextName: {
    selector:
      "CallExpression[callee.object.name='Excel'][callee.property.name='run'] > :function > Identifier.params:not([name='context'])",
    message: 'Call the request context `context`: the office-addins rules only watch that name.',
  },
};

const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel names Excel or Office.',
}));
const dialogs = ['alert', 'confirm', 'prompt'].map((name) => ({
  name,
  message: 'Office blocks dialogs in the pane; say it in the pane.',
}));

function importRules(room) {
  const { values, types, packages } = rooms[room];
  const forbidden = roomNames.filter((other) => other !== room && !types.includes(other));
  const typesOnly = types.filter((other) => !values.includes(other));
  const isShell = room === 'taskpane' || room === 'commands';
  const doors = isShell ? `(?!(?:${shellDoors.join('|')})$)` : '';
  const patterns = [
    { regex: '^\\.{1,2}/.*\\.(?:ts|tsx|js|mjs)$', message: 'Imports go without a file extension.' },
    { regex: '^(?:\\.\\./)+test/', message: 'The product does not know its tests.' },
    {
      regex: `^(?!\\.)(?!(?:${packages.join('|') || '(?!)'})$)`,
      message: `src/${room} may import only: ${packages.join(', ') || 'no package'}.`,
    },
  ];
  if (forbidden.length > 0)
    patterns.push({
      regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})(?:/|$)`,
      message: `src/${room} does not import this room (test/architecture/rooms.json).`,
    });
  for (const other of typesOnly)
    patterns.push({
      regex: `^(?:\\.\\./)+${other}(?:$|/${other === 'excel' ? doors : ''})`,
      allowTypeImports: true,
      message: `src/${room} may import only types of this room (test/architecture/rooms.json).`,
    });
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { 'no-date-from-text': dateRule } } },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'house/no-date-from-text': 'error',
      'no-restricted-syntax': ['error', syntax.dateParse, syntax.namedExports],
      'no-restricted-globals': ['error', ...dialogs],
      'no-restricted-properties': [
        'error',
        ...dialogs.map(({ name, message }) => ({ object: 'window', property: name, message })),
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An object type is written as the house reads best: `type` for unions, either for records.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-globals': ['error', ...dialogs, ...officeGlobals],
    },
  },
  {
    // Cleaning typed text means naming the control characters in it.
    files: ['src/thai/**/*.ts'],
    rules: { 'no-control-regex': 'off' },
  },
  ...roomNames.map(importRules),
  {
    files: ['src/excel/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...dialogs],
      'no-restricted-syntax': [
        'error',
        syntax.dateParse,
        syntax.namedExports,
        syntax.contextName,
        syntax.runContextName,
      ],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
    },
  },
  {
    // The plugin's own configurations skip .tsx, so its eight rules are listed here.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The one sync in a loop, which the size of requests and replies demands.
    files: ['src/excel/syncAtEachYield.ts'],
    rules: { 'office-addins/no-context-sync-in-loop': 'off' },
  },
  { files: ['**/*.tsx'], extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict] },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        syntax.dateParse,
        syntax.namedExports,
        {
          selector:
            'MemberExpression[object.name=/^(?:describe|it|test)$/][property.name=/^(?:only|skip|todo)$/]',
          message: 'Every test runs.',
        },
        {
          selector: "MemberExpression[object.name='jest'][property.name=/^(?:mock|doMock|retryTimes)$/]",
          message: 'No mocked modules, no retries: tests run on the host.',
        },
        {
          selector: 'MemberExpression[property.name=/^toMatch(?:Inline)?Snapshot$/]',
          message: 'No snapshots: state the behaviour.',
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
  {
    files: ['jest.config.js', 'webpack.config.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', __filename: 'readonly', module: 'writable', require: 'readonly' },
    },
  },
  {
    // Read by browsers too old for the add-in, so it is written in their language.
    files: ['src/taskpane/boot.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly' },
    },
    rules: { 'no-var': 'off' },
  },
  prettier,
);
