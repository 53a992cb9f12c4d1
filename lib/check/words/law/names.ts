import { paragraphsOf } from '../../passages';
import { faultIn, type ParagraphRule } from '../../paragraph-rule';
import type { Rule } from '../../rule';
import { isInName, spotsAt } from '../matches';

const regulation = '中华人民共和国政府信息公开条例';
/** 以下简称《条例》, with the quotation marks and spaces people put into it. */
const introduction = /(?:以下|下)?(?:统称|简称)(?:为)?[：:]?\s?[“"‘《]{0,2}\s?(?:新)?《?条例》?/;
const shortForm = '《条例》';

/** LAW-02: 《条例》 is said to be short for the Regulation before it is used. */
export const shortTitle: Rule = {
  id: 'LAW-02', severity: 'hint', basis: '先说明简称再使用',
  run({ report }) {
    for (const paragraph of paragraphsOf(report)) {
      const at = paragraph.text.indexOf(shortForm);
      const introduced = introduction.exec(paragraph.text);
      if (introduced && (at < 0 || introduced.index < at)) return [];
      if (at < 0) continue;
      const message = `“${shortForm}”还没有说明是《${regulation}》的简称，首次出现写全称并加“（以下简称${shortForm}）”`;
      return [faultIn(paragraph, { start: at, end: at + shortForm.length, message })];
    }
    return [];
  },
};

/** Names of documents as they are often miswritten, and as they are. */
const names: readonly [wrong: RegExp, right: string][] = [
  [/《(?:中华人民共和国|中国人民共和国)?(?:政务信息公开|政务公开|政府信息公开工作)条例》|《(?:中华人民共和国信息公开|中国人民共和国政府信息公开|中华人民政府信息公开)条例》/g, `《${regulation}》`],
  [/[《〈](?:政府信息公开处理费|信息公开处理费|政府信息处理费|信息处理费|政府信息公开收费)(?:管理)?(?:办法|规定)[〉》]/g, '《政府信息公开信息处理费管理办法》'],
  [/[《〈](?:政府网站发展指南|政府网站建设指引|政府网站建设发展指引|政府网站指引)[〉》]/g, '《政府网站发展指引》'],
];

/** LAW-07: names of documents as they were issued. */
export const documentNames: ParagraphRule = {
  id: 'LAW-07', severity: 'hint', basis: '文件的正式名称', anchors: ['条例》', '处理费', '信息公开收费', '政府网站'],
  read: (text) => names.flatMap(([wrong, right]) => spotsAt(text, wrong, ({ 0: found }) => {
    const becomes = found.startsWith('〈') ? right.replace('《', '〈').replace('》', '〉') : right;
    return { message: `文件名称应为“${right}”，文中为“${found}”`, becomes };
  })),
};

/** Organs as they were called before the reform of 2018, and what took their place. */
const former: Readonly<Record<string, string>> = {
  法制办公室: '司法行政部门', 法制办: '司法行政部门', 国土资源局: '自然资源主管部门', 国土资源厅: '自然资源主管部门', 工商行政管理局: '市场监督管理部门', 工商局: '市场监督管理部门',
  质量技术监督局: '市场监督管理部门', 食品药品监督管理局: '市场监督管理部门', 环境保护局: '生态环境部门', 环保局: '生态环境部门', 安全生产监督管理局: '应急管理部门', 安监局: '应急管理部门',
  卫生和计划生育: '卫生健康部门', 卫生计生: '卫生健康部门', 卫计委: '卫生健康部门', 卫计局: '卫生健康部门', 国家税务局: '税务部门', 地方税务局: '税务部门', 国税局: '税务部门', 地税局: '税务部门',
};
const formerNames = new RegExp(Object.keys(former).join('|'), 'g');
/** Guidance on the Regulation of 2008. */
const formerDocuments = /国办发[〔［[（(﹝]2008[〕］\])）﹞]\d+号/g;

/** LAW-08: organs and documents of earlier days. */
export const formerTerms: ParagraphRule = {
  id: 'LAW-08', severity: 'hint', basis: '机构改革后的名称、现行文件', anchors: [...Object.keys(former), '国办发'],
  read: (text, { organ }) => [
    ...spotsAt(text, formerNames, ({ 0: found, index }) =>
      (organ.fullName.includes(found) || isInName(text, index) || text[index - 1] === '原' ? null : { message: `“${found}”是改革前的机构名称，现为${former[found]}，核对名称` })),
    ...spotsAt(text, formerDocuments, ({ 0: found }) => ({ message: `“${found}”针对 2008 年的条例，核对是否现行依据` })),
  ],
};
