import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import type { Report } from '@/lib/report/report';
import type { Template } from '@/lib/template/types';
import { check } from '../../check';
import type { Source } from '../../source';
import { organIn } from './title';

const [f2019, f2021] = templates as [Template, Template];
const organ = { fullName: '青禾县发展和改革委员会', type: 'department' as const };

function found(rule: string, more: Partial<Report>, template = f2021, source?: Source) {
  const report = reportOf(template, { year: 2024, organ, ...more });
  return check({ template, report, ...(source && { source }) }).filter((finding) => finding.rule === rule);
}
const words = (rule: string, more: Partial<Report>, template = f2021): string[] => found(rule, more, template).map(({ severity, text = '' }) => `${severity} ${text}`.trim());

it('META-02: a file without a title', () => {
  const source: Source = { cut: [], hasTitle: false, headings: [], missingTables: [], labels: [], grid: [], counts: [], narrative: [] };
  expect(found('META-02', {}, f2021, source).map(({ at }) => at)).toEqual([['title']]);
  expect(found('META-02', {}, f2021, { ...source, hasTitle: true })).toEqual([]);
});

it('META-02: a place stands for its organ by custom, a name cut short does not', () => {
  const named = (fullName: string): string[] => words('META-02', { organ: { fullName, type: 'township' } });
  expect([named('柳林镇'), named('东关街道'), named('柳林镇政府')]).toEqual([['warning'], ['warning'], ['error']]);
});

it('META-03: the title of a whole county is a hint', () => {
  const county = { organ: { fullName: '青禾县人民政府', type: 'government' as const } };
  expect(words('META-03', { ...county, title: '青禾县2024年政府信息公开工作年度报告' })).toEqual(['hint 青禾县2024年政府信息公开工作年度报告']);
  expect(words('META-03', { ...county, title: '青禾县2024年度政府信息公开年报' })).toEqual(['warning 青禾县2024年度政府信息公开年报']);
});

it('META-10: a report in the form of another year may cite the notice of its own', () => {
  const preface = (cited: string): Partial<Report> => ({ year: 2023, preface: `本报告依据国办公开办函〔${cited}号编制。` });
  expect(words('META-10', preface('2021〕30'), f2019)).toEqual([]);
  expect(words('META-10', preface('2019〕60'), f2019)).toEqual(['error 国办公开办函〔2019〕60号']);
  expect(words('META-10', { ...preface('2021〕30'), year: 2020 }, f2019)).toEqual(['error 国办公开办函〔2021〕30号']);
});

it('META-10: the notice under another sign', () => {
  const told = (preface: string): string[] => words('META-10', { preface });
  expect(told('主要内容按照国办发〔2021〕30号文件编制。')).toEqual(['warning 国办发〔2021〕30号']);
  expect(told('依据国办函[2021]30号规定的格式编制。')).toEqual(['warning 国办函[2021]30号']);
  expect(told('落实国办发〔2021〕30号文件，做好放管服改革。')).toEqual([]);
  expect(told('依据国办公开办函[2021]30号编制。')).toEqual([]);
});

describe('META-04: the name of the work', () => {
  it.each([
    ['青禾县发展和改革委员会2024年政务公开工作年度报告', ['error 政务公开']], ['青禾县发展和改革委员会2024年政务信息公开年报', ['error 政务信息公开']], ['青禾县发展和改革委员会2024年信息公开年报', ['error 信息公开']],
    ['青禾县发改委年报', ['error 青禾县发改委年报']], ['青禾县发改委2024年政府信息公开年报', []], ['', []],
  ])('%s', (title, expected) => {
    expect(words('META-04', { title })).toEqual(expected);
  });
});

describe('META-06: one year', () => {
  const text = (problems: string) => ({ problems, overview: [{ heading: '', text: '公开信息120条。' }] });

  it.each<[string, Partial<Report>, string[]]>([
    ['title', { title: '青禾县发展和改革委员会2023年政府信息公开工作年度报告' }, ['error 2023']],
    ['text', text('2023年更新偏慢。2023年解读不多。2023年人员变动。'), ['error 2023']],
    ['text, with its own year somewhere', text('2023年更新偏慢。2023年解读不多。2023年人员变动。2024年加强培训。'), ['warning 2023']],
  ])('%s', (_, more, expected) => {
    expect(words('META-06', more)).toEqual(expected);
  });

  it.each<[string, Partial<Report>]>([
    ['title', { title: '青禾县发展和改革委员会2024年政府信息公开工作年度报告' }], ['no year in the title', { title: '青禾县发展和改革委员会政府信息公开工作年度报告' }],
    ['plans', text('2025年将改进。2025年将培训。2025年将检查。')], ['names of documents', text('《2023年要点》《2023年方案》《2023年清单》')], ['a comparison', text('较2023年增加，2023年为12件。2024年为15件。')],
  ])('%s is right', (_, more) => {
    expect(words('META-06', more)).toEqual([]);
  });
});

describe('META-07 and META-08: the date of signing', () => {
  const signed = (date: string, publishDate?: string): Partial<Report> => ({ signature: { organName: '', date }, ...(publishDate && { publishDate }) });

  it('tells of a late report when no day of publishing is known', () => {
    expect(found('META-07', signed('2025-02-03')).map(({ message }) => message)).toEqual(['成文日期：比法定期限 2025年1月31日 晚 3 天']);
    expect(found('META-07', signed('2025-01-20'))).toEqual([]);
  });
  it.each([
    [signed('2024-01-19'), ['成文日期：2024年1月19日 不在 2025 年，2024 年度报告在次年编制']], [signed('2025-02-30'), ['成文日期：“2025-02-30”不是日历上的日期']],
    [signed('2025-01-20', '2025-01-19'), ['成文日期：2025年1月20日 晚于发布日期 2025年1月19日，核对其一']], [signed('2025-01-19', '2025-01-19'), []], [signed(''), []],
  ])('%j', (more, expected) => {
    expect(found('META-08', more).map(({ message }) => message)).toEqual(expected);
  });
});

describe('META-09: who signs', () => {
  const signedBy = (organName: string, title?: string): Partial<Report> => ({ signature: { organName, date: '' }, ...(title && { title }) });

  it.each<[Partial<Report>, string[]]>([
    [signedBy('青禾县发展和改革委员会', '2024年青禾县发改委政府信息公开工作年度报告'), ['warning 青禾县发展和改革委员会']], [signedBy('青禾县财政局'), ['warning 青禾县财政局']],
    [signedBy('青禾县发展和改革委员会办公室'), ['hint 青禾县发展和改革委员会办公室']], [signedBy('发展和改革委员会'), ['hint 发展和改革委员会']],
    [signedBy('青禾县发展和改革委员会'), []], [signedBy('青禾县 发展和改革委员会', '青禾县发展和改革委员会2024年政府信息公开工作年度报告'), []], [signedBy(''), []],
  ])('%j', (more, expected) => {
    expect(words('META-09', more)).toEqual(expected);
  });

  it.each([
    ['2024年青禾县发改委政府信息公开工作年度报告', '青禾县发改委'], ['青禾县财政局关于2024年度政府信息公开工作年度报告', '青禾县财政局'], ['关于青禾县财政局2024年政务公开年报', '青禾县财政局'], ['2024年政府信息公开工作年度报告', ''],
  ])('%s names %s', (title, name) => {
    expect(organIn(title)).toBe(name);
  });
});

describe('META-10: the notice of the year', () => {
  it.each(['国办公开办函〔2019〕60号', '国办公开办函[2019]60号', '国办公开办函（2019）60 号', '国办公开办函【2019】第60号'])('not %s', (cited) => {
    const [finding] = found('META-10', { preface: `根据格式（试行）（${cited}）编制。` });
    expect(finding).toMatchObject({ severity: 'error', text: cited, remedy: { edits: [{ was: cited, text: f2021.citation.document }] } });
    expect(found('META-10', { year: 2020, preface: cited }, f2019)).toEqual([]);
  });
  it.each(['国办公开办函〔2021〕30号', '云政办函〔2019〕60号', '国办公开办函〔2019〕6号'])('but %s', (preface) => {
    expect(found('META-10', { preface })).toEqual([]);
  });
});

describe('META-11: the parts listed', () => {
  const all = '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';

  it.each([
    `本报告由${all.replace('收到和处理政府信息公开申请情况、', '')}等六个部分组成。`, `全文包括${all}，共七个部分。`, `本报告包括${all.replace('、其他需要报告的事项', '')}5个部分。`,
  ])('%s', (preface) => {
    expect(words('META-11', { preface }).map((line) => line.slice(0, 7))).toEqual(['warning']);
  });
  it('in section one too, when it is the report that is divided', () => {
    const told = (text: string): string[] => words('META-11', { overview: [{ heading: '', text }] }).map((line) => line.slice(0, 7));
    expect(told(`本报告由${all.replace('总体情况、', '')}等五个部分组成。`)).toEqual(['warning']);
    expect(told('全文包括主动公开情况；依申请公开情况；行政复议和诉讼情况；主要问题和改进情况。')).toEqual(['warning']);
    expect(told('公开工作分为主动公开、依申请公开、复议诉讼、问题整改四个方面推进。')).toEqual([]);
  });
  it('which says 等 may leave some out', () => {
    const some = '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况等';
    const severities = (preface: string): string[] => found('META-11', { preface }).map(({ severity }) => severity);
    expect([severities(`全文包括${some}内容。`), severities(`本报告主要包括${some}6个部分。`), severities(`本报告由${some}六部分组成。`)]).toEqual([['hint'], ['hint'], ['warning']]);
  });
  it.each([`本报告由${all}六个部分组成。`, `本年度报告包括${all}等6部分。`, `包括：${all}。`, '本报告包括年度工作总体情况。', '对部分内容有疑问，可以联系办公室。', '由两个部分组成的附件。'])('%s is right', (preface) => {
    expect(words('META-11', { preface })).toEqual([]);
  });
});

describe('META-12: what governments tell of', () => {
  const told = (text: string, fullName: string, type: Report['organ']['type']): Partial<Report> => ({ organ: { fullName, type }, overview: [{ heading: '', text }] });
  const full = '考核结果书面通报；未开展社会评议；未发生责任追究情形。';

  it.each<[Partial<Report>, string[]]>([
    [told('开展培训。', '青禾县人民政府', 'government'), ['第一部分未写工作考核、社会评议、责任追究结果，各级人民政府必写，没有的写明没有']],
    [told('纳入绩效考核，开展满意度调查。', '柳林镇人民政府', 'township'), ['第一部分未写责任追究结果，各级人民政府必写，没有的写明没有']],
    [told(full, '青禾县人民政府', 'government'), []], [told('考评、测评、问责均已开展。', '柳林镇人民政府', 'township'), []], [told('开展培训。', '青禾县财政局', 'department'), []],
    [told('开展培训。', '东关街道办事处', 'township'), []], [told('开展培训。', '青禾县人民政府办公室', 'department'), []], [told('', '青禾县人民政府', 'government'), []],
  ])('%j', (more, expected) => {
    expect(found('META-12', more).map(({ message }) => message)).toEqual(expected);
  });
});

describe('META-13: contacts', () => {
  it.each([
    '邮编：8300', '电话：0994-25243', '联系电话：123456789', '邮箱：abc@qinghe', '网址：http://www.qinghe.com', '网站（www.qinghe..gov.cn）', '传真：0994-25243710000',
  ])('%s', (preface) => {
    expect(words('META-13', { preface })).toHaveLength(1);
  });
  it.each([
    '邮编：831100；电话：0994-2524371；传真：0994-2524372', '电话：０９９４－２５２４３７１', '电话：（0994）2524371', '联系电话：2524371', '电话：13800000000', '电话：12345', '电话：021-23111111-8001', '邮箱：qhx_bgs@163.com', '网站（www.qinghe.gov.cn）查阅',
    '网站（https://www.qinghe.gov.cn/zwgk/index.html）', '热线电话公开', '',
  ])('%s is right', (preface) => {
    expect(words('META-13', { preface })).toEqual([]);
  });
  it('looks at the profile too', () => {
    expect(found('META-13', { contact: { postcode: '83110', phone: '0994-2524371' }, organ: { ...organ, siteUrl: 'qinghe' } }).map(({ at }) => at[0])).toEqual(['contact.postcode', 'organ.siteUrl']);
    expect(found('META-13', { contact: '邮编：83110' }).map(({ at }) => at[0])).toEqual(['contact']);
  });
});
