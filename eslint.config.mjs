import path from 'node:path';
import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

/**
 * Who may import whom. Each room names the rooms it may see, the ones of which it may see types only, and says where
 * code belongs that wants more. Tests may import anything.
 */
const rooms = {
  'lib/text': {
    sees: [],
    says: 'lib/text is small pure helpers for Chinese text and knows nothing else. Move what needs more to the room that has it.',
  },
  'lib/template': {
    sees: ['lib/text'],
    says: 'lib/template is the vocabulary of official forms. What needs values belongs into lib/report, what judges into lib/check.',
  },
  'lib/report': {
    sees: ['lib/text', 'lib/template'],
    says: 'lib/report is the report in memory. Judging belongs into lib/check, printing into lib/document. A template comes as an argument.',
  },
  'lib/document': {
    sees: ['lib/text', 'lib/template', 'lib/report'],
    says: 'lib/document composes the neutral tree from template and report. Output formats belong into lib/render, findings into lib/check.',
  },
  'lib/narrative': {
    sees: ['lib/text', 'lib/template', 'lib/report'],
    says: 'lib/narrative reads sentences into facts and writes facts into sentences. Judging them belongs into lib/check.',
  },
  'lib/check': {
    sees: ['lib/text', 'lib/template', 'lib/report', 'lib/narrative'],
    types: ['lib/document'],
    says: 'lib/check judges a report by its template; both, and the finished tree, come as arguments.',
  },
  'lib/render': {
    sees: ['lib/text'],
    types: ['lib/document'],
    // Plain figures of page and print, written once for all renderers.
    values: ['lib/document/paper'],
    says: 'lib/render sees only the document tree. If it needs a label or a rule, put that into the tree in lib/document/compose.',
  },
  'lib/import': {
    sees: ['lib/text', 'lib/template', 'lib/report', 'lib/document'],
    types: ['lib/check'],
    says: 'lib/import proposes a report from a document. Templates come as an argument, storing is the app\'s.',
  },
  'lib/store': {
    sees: ['lib/report'],
    says: 'lib/store keeps reports as they are and knows no form. What needs a template belongs into app or lib/report.',
  },
  templates: {
    sees: ['lib/template'],
    says: 'templates is plain data in the words of lib/template. A new behaviour is a trait there, not code here.',
  },
  components: {
    sees: ['lib/text', 'lib/template', 'lib/report', 'lib/narrative', 'lib/document', 'lib/check', 'lib/render'],
    says: 'components gets templates and stored reports as props from app; only table paste may come from lib/import.',
  },
  'lib/cli': {
    sees: ['lib/text', 'lib/template', 'lib/report', 'lib/narrative', 'lib/document', 'lib/check', 'lib/render', 'lib/import', 'lib/store', 'templates'],
    says: 'lib/cli works over the same functions as the app, without its pages.',
  },
};

const names = [...Object.keys(rooms), 'app'];
// `testing` holds what only tests use: contracts, servers, reports made or composed for them.
const tests = ['**/*.test.{ts,tsx,mts}', '**/testing/**'];

/** Rooms that `name` may not touch at all. */
function zone(name) {
  const { sees, types = [], says } = rooms[name];
  const open = [name, ...sees, ...types];
  return names.filter((other) => !open.includes(other)).map((other) => ({
    target: `./${name}`,
    from: `./${other}`,
    message: says,
    // The one file of lib/import that the form uses while typing.
    ...(name === 'components' && other === 'lib/import' && { except: ['./paste.ts'] }),
  }));
}

/** Imports of a room in both ways of writing, from any depth: `@/lib/document/x`, `../../document/x`. */
function importsOf(room, values) {
  const open = values.map((file) => `(?!${path.basename(file)}$)`).join('');
  return `^(@/${room}|(\\.\\./)+(lib/)?${path.basename(room)})/${open}`;
}

/** Rooms of which `name` may see types only. */
const typesOnly = Object.entries(rooms).filter(([, { types }]) => types).map(([name, { types, values = [], says }]) => ({
  files: [`${name}/**/*.{ts,tsx}`],
  ignores: tests,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: types.map((other) => ({
        regex: importsOf(other, values), allowTypeImports: true, message: says,
      })),
    }],
  },
}));

const config = [
  { ignores: ['.next/', 'dist/', 'out/', 'node_modules/', '.data/', '.cache/', 'test-results/', 'playwright-report/', 'next-env.d.ts', 'bench/peers/'] },
  ...next,
  ...typescript,
  {
    rules: {
      'import/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      'import/no-anonymous-default-export': 'off',
    },
  },
  {
    files: ['{app,components,lib,templates}/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: Object.keys(rooms).flatMap(zone) }] },
  },
  ...typesOnly,
  {
    files: ['*.js', 'scripts/**', 'bench/**'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
];

export default config;
