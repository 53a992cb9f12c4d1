import type { DocumentModel, DocumentNode } from '@/lib/document/model';
import { renderDocx } from '@/lib/render/docx/compiled';
import { sampleModels } from '@/lib/render/docx/testing/sample-models';

/** Three pages of Chinese without a mark or a digit: the ruler for lines and characters. */
const ruler = (model: DocumentModel): DocumentModel => ({
  ...model, draft: false, nodes: [{ type: 'paragraph', role: 'body', runs: [{ text: '政府信息公开工作年度报告应当真实准确完整'.repeat(90) }] }],
});

const enlarged = (node: DocumentNode): DocumentNode =>
  node.type === 'table' ? { ...node, print: { size: 28, line: 400, rowHeight: 600 } } : node;

/** A report with a table 三 that no page holds: its header has to come again. */
const larger = (model: DocumentModel): DocumentModel => ({ ...model, nodes: model.nodes.map(enlarged) });

/** Word files to measure, by name: the ruler, a report in large type, and every sample. */
export async function documents(root: string): Promise<[name: string, bytes: Uint8Array][]> {
  const samples = [...sampleModels(root)];
  const [, first] = samples.find(([name]) => name.startsWith('2024')) ?? samples[0]!;
  const models: [string, DocumentModel][] = [['ruler', ruler(first)], ['larger', larger(first)], ...samples];
  return Promise.all(models.map(async ([name, model]): Promise<[string, Uint8Array]> => [name, await renderDocx(model)]));
}
