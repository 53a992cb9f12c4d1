import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

// Cycles are another rule, and looking for them reads half of the source.
const eslint = new ESLint({ overrideConfig: { rules: { 'import/no-cycle': 'off' } } });

/** Messages about who may import whom, for a file that exists only here. */
async function messages(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const rules = ['import/no-restricted-paths', '@typescript-eslint/no-restricted-imports'];
  return result!.messages.filter(({ ruleId }) => rules.includes(ruleId ?? '')).map(({ message }) => message);
}

const used = (from: string, what: string): string => `import { ${what} } from '${from}';\n\nexport const y = ${what};\n`;

test.each([
  ['lib/report/x.ts', '@/lib/check/check', 'check', 'Judging belongs into lib/check'],
  ['lib/report/x.ts', '../check/check', 'check', 'Judging belongs into lib/check'],
  ['components/paper/x.tsx', '@/lib/store/open', 'open', 'as props from app'],
  ['lib/render/x.ts', '@/lib/document/compose', 'compose', 'lib/render sees only the document tree'],
  ['lib/render/x.ts', '../document/compose', 'compose', 'lib/render sees only the document tree'],
  ['lib/render/docx/x.ts', '../../document/compose', 'compose', 'lib/render sees only the document tree'],
])('%s may not import %s', async (file, from, what, words) => {
  expect((await messages(file, used(from, what))).join()).toContain(words);
});

test.each([
  ['lib/render/docx/x.ts', '../../document/paper', 'page'],
  ['lib/render/docx/x.ts', '@/lib/document/paper', 'page'],
  ['lib/render/docx/testing/x.ts', '@/lib/document/compose', 'compose'],
  ['components/paper/x.tsx', '@/lib/import/paste', 'parseBlock'],
])('%s may import %s', async (file, from, what) => {
  expect(await messages(file, used(from, what))).toEqual([]);
});

test('types of the tree are open to renderers', async () => {
  expect(await messages('lib/render/docx/x.ts', "import type { DocumentModel } from '../../document/model';\n\nexport type Y = DocumentModel;\n")).toEqual([]);
});
