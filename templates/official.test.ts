import { describe, expect, it } from 'vitest';
import { layoutTable } from '@/lib/document/table-layout';
import { proposeTitle } from '@/lib/report/propose';
import { tableOf, templateCells } from '@/lib/template/tree';
import type { Template } from '@/lib/template/types';
import { f2019 } from './f2019';
import { f2021 } from './f2021';

/**
 * The two official forms copied out a second time, to be laid beside the templates: 国办公开办函〔2021〕30号 and
 * 国办公开办函〔2019〕60号（试行）. One line is one printed row, its cells divided by `;`, each `label|colspan|rowspan`
 * (spans left out when 1). `#key` is the address of a value cell without its table, `7#row` stands for the seven
 * value columns of 表三.
 */

const headings = `
一、总体情况
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
六、其他需要报告的事项`;

const aspects2021 = `
proactive （一）主动公开情况
onRequest （二）依申请公开情况
management （三）政府信息管理情况
platform （四）政府信息公开平台建设情况
supervision （五）监督保障情况`;

const proactive2021 = `
第二十条第（一）项|4
信息内容;本年制发件数;本年废止件数;现行有效件数
规章;#regulations.issued;#regulations.repealed;#regulations.inForce
行政规范性文件;#normativeDocs.issued;#normativeDocs.repealed;#normativeDocs.inForce
第二十条第（五）项|4
信息内容;本年处理决定数量|3
行政许可;#licensing.decisions|3
第二十条第（六）项|4
信息内容;本年处理决定数量|3
行政处罚;#penalty.decisions|3
行政强制;#coercion.decisions|3
第二十条第（八）项|4
信息内容;本年收费金额（单位：万元）|3
行政事业性收费;#fees.amountWan|3`;

const proactive2019 = `
第二十条第（一）项|4
信息内容;本年新制作数量;本年新公开数量;对外公开总数量
规章;#regulations.made;#regulations.published;#regulations.publishedTotal
规范性文件;#normativeDocs.made;#normativeDocs.published;#normativeDocs.publishedTotal
第二十条第（五）项|4
信息内容;上一年项目数量;本年增/减;处理决定数量
行政许可;#licensing.prevItems;#licensing.change;#licensing.decisions
其他对外管理服务事项;#otherServices.prevItems;#otherServices.change;#otherServices.decisions
第二十条第（六）项|4
信息内容;上一年项目数量;本年增/减;处理决定数量
行政处罚;#penalty.prevItems;#penalty.change;#penalty.decisions
行政强制;#coercion.prevItems;#coercion.change;#coercion.decisions
第二十条第（八）项|4
信息内容;上一年项目数量;本年增/减|2
行政事业性收费;#fees.prevItems;#fees.change|2
第二十条第（九）项|4
信息内容;采购项目数量;采购总金额|2
政府集中采购;#procurement.count;#procurement.amountText|2`;

const requestsHead = `
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|3|3;申请人情况|7
自然人||2;法人或其他组织|5;总计||2
商业企业;科研机构;社会公益组织;法律服务机构;其他
一、本年新收政府信息公开申请数量|3;7#newReceived
二、上年结转政府信息公开申请数量|3;7#carriedIn`;

/** （一） to （五）; 三、 reaches down over `rows` rows. */
const outcomes = (rows: number) => `
三、本年度办理结果||${rows};（一）予以公开|2;7#results.granted
（二）部分公开（区分处理的，只计这一情形，不计其他情形）|2;7#results.partial
（三）不予公开||8;1.属于国家秘密;7#results.denied.stateSecret
2.其他法律行政法规禁止公开;7#results.denied.otherLawForbidden
3.危及“三安全一稳定”;7#results.denied.threeSafetiesOneStability
4.保护第三方合法权益;7#results.denied.thirdPartyRights
5.属于三类内部事务信息;7#results.denied.internalAffairs
6.属于四类过程性信息;7#results.denied.processInfo
7.属于行政执法案卷;7#results.denied.enforcementFile
8.属于行政查询事项;7#results.denied.adminQuery
（四）无法提供||3;1.本机关不掌握相关政府信息;7#results.unavailable.notHeld
2.没有现成信息需要另行制作;7#results.unavailable.needsCreation
3.补正后申请内容仍不明确;7#results.unavailable.unclearAfterCorrection
（五）不予处理||5;1.信访举报投诉类申请;7#results.notHandled.petition
2.重复申请;7#results.notHandled.duplicate
3.要求提供公开出版物;7#results.notHandled.publication
4.无正当理由大量反复申请;7#results.notHandled.massRepeated
5.要求行政机关确认或重新出具已获取信息;7#results.notHandled.reconfirm`;

const requestsEnd = `
（七）总计|2;7#results.total
四、结转下年度继续办理|3;7#carriedOut`;

const requests2021 = `${requestsHead}${outcomes(22)}
（六）其他处理||3;1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请;7#results.other.overdueCorrection
2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请;7#results.other.overdueFee
3.其他;7#results.other.misc${requestsEnd}`;

const requests2019 = `${requestsHead}${outcomes(20)}
（六）其他处理|2;7#results.other${requestsEnd}`;

const verdicts = ['upheld', 'corrected', 'other', 'pending', 'total'];
const verdictLabels = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = ['review', 'litigationDirect', 'litigationAfterReview'];

const disputes = `
行政复议|5;行政诉讼|10
${verdictLabels.map((label) => `${label}||2`).join(';')};未经复议直接起诉|5;复议后起诉|5
${[...verdictLabels, ...verdictLabels].join(';')}
${groups.flatMap((group) => verdicts.map((verdict) => `#${group}.${verdict}`)).join(';')}`;

const applicants = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg', 'total'];

const lines = (text: string): string[] => text.trim().split('\n');

/** A transcribed row with its seven-fold cells written out. */
const spelled = (line: string): string =>
  line.split(';').flatMap((cell) => (cell.startsWith('7#') ? applicants.map((applicant) => `${cell.slice(1)}.${applicant}`) : [cell])).join(';');

/** A table as the product prints it, in the words of the transcription. */
function transcribed(template: Template, key: string): string[] {
  return layoutTable(tableOf(template, key)).rows.map((row) =>
    row.map(({ text, address, colSpan, rowSpan }) => {
      const name = address === undefined ? text : `#${address.slice(key.length + 1)}`;
      return rowSpan > 1 ? `${name}|${colSpan > 1 ? colSpan : ''}|${rowSpan}` : colSpan > 1 ? `${name}|${colSpan}` : name;
    }).join(';'));
}

const forms = [
  { template: f2021, years: { from: 2021, to: null }, tables: { table2: proactive2021, table3: requests2021, table4: disputes }, rows: [14, 28, 4], cells: [10, 175, 15] },
  { template: f2019, years: { from: 2019, to: 2020 }, tables: { table2: proactive2019, table3: requests2019, table4: disputes }, rows: [18, 26, 4], cells: [22, 161, 15] },
];

describe.each(forms)('the form $template.id', ({ template, years, tables, rows, cells }) => {
  it('has the six official headings, in order', () => {
    expect(template.sections.map(({ heading }) => heading)).toEqual(lines(headings));
  });

  it.each(Object.entries(tables))('prints %s letter by letter and span by span', (key, official) => {
    expect(transcribed(template, key)).toEqual(lines(official).map(spelled));
  });

  it('has its tables under sections two to four, without text beside them', () => {
    expect(template.sections.slice(1, 4).map(({ blocks }) => blocks)).toEqual(Object.keys(tables).map((table) => [{ type: 'table', table }]));
  });

  it('has as many rows and values as the form', () => {
    expect(template.tables.map((table) => layoutTable(table).rows.length)).toEqual(rows);
    const all = [...templateCells(template).values()];
    expect(template.tables.map(({ key }) => all.filter(({ table }) => table === key).length)).toEqual(cells);
  });

  it('computes exactly the totals: the last column and （七） of 表三, the last of each group of 表四', () => {
    const totals = [...templateCells(template).values()].filter(({ isTotal }) => isTotal).map(({ address }) => address);
    const all = [...templateCells(template).keys()];
    expect(totals).toEqual(all.filter((address) => /^table3\..*\.total$|^table3\.results\.total\.|^table4\..*\.total$/.test(address)));
  });

  it('covers its report years and titles a report after name and year', () => {
    expect(template.years).toEqual(years);
    expect(proposeTitle(template, '青禾县档案局', years.from)).toBe(`青禾县档案局${years.from}年政府信息公开工作年度报告`);
  });
});

it('names the five aspects of section one from 2021 on; before, it is free', () => {
  const named = (template: Template) => template.sections[0]!.blocks.flatMap((block) => (block.type === 'prose' ? (block.aspects ?? []) : []));
  expect(named(f2021).map(({ key, heading }) => `${key} ${heading}`)).toEqual(lines(aspects2021));
  expect(named(f2019)).toEqual([]);
});

it('cites both notices by number, without the brackets of other documents', () => {
  expect([f2021, f2019].map(({ citation }) => `${citation.document} ${citation.date}`)).toEqual(['国办公开办函〔2021〕30号 2021-09-26', '国办公开办函〔2019〕60号 2019-11-27']);
  for (const { prefacePattern, citation } of [f2021, f2019]) expect(prefacePattern[0]).toContain(`（${citation.document}）`);
});

it('asks for the statement on the 信息处理费 from 2021 on', () => {
  expect([f2021, f2019].map(({ traits, feeStatements }) => [traits.feeStatement, feeStatements === null])).toEqual([['required', false], ['none', true]]);
});

it('names kinds of values: counts but for money in 万元, increases that may be negative and one amount in words', () => {
  const kinds = (template: Template) => [...templateCells(template).values()].filter(({ kind }) => kind !== 'count').map(({ address, kind }) => `${kind} ${address}`);
  expect(kinds(f2021)).toEqual(['money table2.fees.amountWan']);
  expect(kinds(f2019)).toEqual([
    ...['licensing', 'otherServices', 'penalty', 'coercion', 'fees'].map((row) => `signed table2.${row}.change`),
    'text table2.procurement.amountText',
  ]);
});
