import { proposeFeeStatement } from '@/lib/report/propose';
import type { Template } from '@/lib/template/types';
import { sectionNumber, sectionOf, type Rule } from '../../rule';

const feeStatements = new RegExp(
  [
    '处理费',
    // 未产生任何费用, 没有收取费用, 无收费情况, 免费
    '(未|没有|无|不|零|免)[^。；]{0,12}(收取|征收|产生|发生|收到|涉及|存在)[^。；]{0,14}费',
    '(未|没有|无|不|零)[^。；;，,]{0,8}收费|免费|免收',
    // 收取380元, 收费0元, 费用为零
    '收取[^。；]{0,20}(费|元)',
    '(收费|费用)[^。；]{0,14}(无|零|没有|\\d)',
  ].join('|'),
);

/** The text without names of documents, names within names included. */
function withoutDocuments(text: string): string {
  const shorter = text.replace(/《[^《》]*》/g, '');
  return shorter === text ? text : withoutDocuments(shorter);
}

/** True when section six says whether a 信息处理费 was collected. Naming the decree on fees says nothing yet. */
export function statesFee(text: string): boolean {
  return feeStatements.test(withoutDocuments(text.replace(/\s/g, '')).replace(/行政事业性收费/g, ''));
}

/** Section six with the statement in front; a bare 无 becomes a sentence of its own. */
function withStatement(template: Template, otherMatters: string): string {
  const blocks = template.sections.flatMap((section) => section.blocks);
  const nil = blocks.map((block) => (block.type === 'prose' && block.key === 'otherMatters' ? block.nilPhrase : undefined)).find(Boolean);
  const text = otherMatters.trim();
  return [proposeFeeStatement(template), nil && /^无。?$/.test(text) ? nil : text].filter(Boolean).join('\n');
}

/** FEE-01: section six states the fee, collected or not. A bare 无 (FEE-06) is the same omission. */
export const feeStatement: Rule = {
  id: 'FEE-01', severity: 'error', basis: '第六部分式样，国办函〔2020〕109号',
  run({ template, report: { otherMatters } }) {
    if (template.traits.feeStatement === 'none' || statesFee(otherMatters)) return [];
    const section = sectionOf(template, 'otherMatters');
    const remedy = { label: '插入说明', changes: [{ address: 'otherMatters', value: withStatement(template, otherMatters) }] };
    return [{ at: ['otherMatters'], section, message: `${sectionNumber(template, section)}未说明信息处理费收取情况`, remedy }];
  },
};
