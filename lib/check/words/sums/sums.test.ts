import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import { cards } from '../../catalogue';
import { check } from '../../check';
import { paragraphRules } from '../../judge-words';
import { defaultSettings } from '../../settings';

const template = templates[1]!;
const surroundings = { template, year: 2024, organ: { fullName: '青禾县档案局', type: 'department' as const }, settings: defaultSettings, isImported: false };
const rules = paragraphRules.filter(({ id }) => /^(NN|NT)-/.test(id));

/** What the rules on sums say about one paragraph: rule, severity, words. */
const said = (text: string): string[] => rules.flatMap((rule) => rule.read(text, surroundings, 'overview').map(({ start, end, severity }) => `${rule.id} ${severity ?? rule.severity} ${text.slice(start, end)}`));

it.each(rules.map(({ id }) => id))('%s does as its card says', (id) => {
  const rule = rules.find((candidate) => candidate.id === id)!;
  expect(rule.read(cards[id]!.fires, surroundings, 'overview')).not.toEqual([]);
  expect(rule.read(cards[id]!.silent, surroundings, 'overview')).toEqual([]);
});

describe('lists that add up, or need not, are left alone', () => {
  it.each([
    '公开信息500条，其中政策解读20条、财政信息30条。', '公开信息500条，其中：政策解读20条。', '共收到政府信息公开申请10件，其中自然人6件、法人4件，予以公开5件、部分公开5件。',
    '收到政府信息公开申请10件，其中自然人8件，办结9件。', '发布信息100条（网站60条、公众号40条）。', '发布信息100条（其中网站60条）。', '发布信息60条，其中网站40条（动态30条、公告10条），公众号20条。',
    '发布信息60条其中网站40条，公众号20条，召开会议3次。', '举办培训3次，其中线上1次，参训120人次。', '公开信息300余条，其中政策解读20条。', '发布信息1.2万条，其中动态8000条、公告4000条。',
    '办结10件（含上年结转2件）。', '公开信息100条，同比增长10%，其中政策解读20条。', '一是公开政策30条；二是公开公告20条。', '累计公开信息50条，其中2024年公开12条，2023年公开38条。',
    '新收申请8件，上年结转2件，其中线上申请6件、线下申请4件。', '本年新收申请数量41件，上年结转5件。其中，予以公开30件，部分公开10件，结转下年度6件。', '申请人为公民的3件，单位的2件。其中4件已答复，1件结转下年度。',
    '新增公开信息46条。其中机构信息12条，内有领导成员7条、机构职能5条；动态信息20条，含会议8条、活动12条；财政信息14条。', '发布信息90条，包括网站60条，含图解20条、问答40条，公众号30条。',
    '专区分为5个栏目：指南、制度、目录、年报和依申请公开。', '设置公开指南、公开制度、年度报告等5个栏目。', '一是学习，二是培训，三是考核。', '其一是学习。统一是关键。',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('lists that do not add up', () => {
  it.each([
    ['发布信息100条，分别为网站60条、公众号30条。', 'NN-01 warning 100条，分别为网站60条、公众号30条'],
    ['发布信息100条（网站60条、公众号41条）。', 'NN-01 error 100条（网站60条、公众号41条'],
    ['发布信息100条，其中网站60条、公众号41条。', 'NN-01 error 100条，其中网站60条、公众号41条'],
    ['发布信息60条，其中网站40条（动态30条、公告11条）、公众号20条。', 'NN-01 error 40条（动态30条、公告11条'],
    ['发布信息173769万条，其中网站75656条、其他98113条。', 'NN-04 warning 173769万条'],
    ['发布信息100条，其中网站60（动态20条、公告40条），公众号40条。', 'NN-04 warning 60'],
    ['新收申请8件，上年结转2件，其中线上申请11件、线下申请4件。', 'NN-02 error 2件，其中线上申请11件'], ['公开信息82条，包括网站40条，公众号930条。', 'NN-02 hint 82条，包括网站40条，公众号930条'],
    ['公开信息96条（其中概况信息6条、动态信息70公告信息20条）。', 'NN-04 warning 70'],
    ['公开信息200余条，其中领导信息9条，财政信息4条，应急信息21条。', 'NN-03 warning 200余条，其中领导信息9条'],
    ['共收到政府信息公开申请约30件。', 'NN-03 warning 共收到政府信息公开申请约30件'],
    ['一是学习；三是考核。', 'NN-09 warning 三是'], ['一是学习；二是培训；二是考核。', 'NN-09 warning 二是'],
    ['被提起行政复议2起，因政府信息公开被提起行政诉讼3宗。', 'NT-14 warning 行政诉讼3宗'],
  ])('%s', (text, finding) => expect(said(text)).toContain(finding));
});

it('a list whose sum is right is silent, one changed number is found', () => {
  const parts = fc.array(fc.integer({ min: 2, max: 5000 }), { minLength: 3, maxLength: 9 });
  const write = (whole: number, numbers: readonly number[]) => `全年主动公开政府信息${whole}条，分别为${numbers.map((n, i) => `第${'甲乙丙丁戊己庚辛壬'[i]!}类${n}条`).join('、')}。`;
  fc.assert(fc.property(parts, fc.nat(), fc.constantFrom(-1, 1), (numbers, pick, by) => {
    const whole = numbers.reduce((sum, n) => sum + n, 0);
    expect(said(write(whole, numbers))).toEqual([]);
    const changed = numbers.map((n, i) => (i === pick % numbers.length ? n + by : n));
    expect(said(write(whole, changed))).toHaveLength(1);
  }), { numRuns: 100 });
});

const found = (rule: string, more: Parameters<typeof reportOf>[1], previous?: Parameters<typeof check>[0]['previous']) =>
  check({ template, report: reportOf(template, { year: 2024, ...more }), ...(previous && { previous }) }).filter((finding) => finding.rule === rule).map(({ message, text }) => `${text}：${message}`);

describe('over the whole report', () => {
  it('the same figure twice', () => {
    const overview = [{ heading: '', text: '全年主动公开政府信息20条。' }, { heading: '', text: '我局主动公开政府信息16条。' }];
    expect(found('NN-06', { overview })).toEqual(['我局主动公开政府信息16条：主动公开信息前后不一致：20、16']);
    expect(found('NN-06', { overview: [{ heading: '', text: '2024年,我局主动公开政府信息20条。' }, { heading: '', text: '培训两次,我局主动公开政府信息16条。' }] })).toHaveLength(1);
    expect(found('NN-06', { overview: [overview[0]!, { heading: '', text: '通过网站主动公开政府信息16条。' }] })).toEqual([]);
  });

  it('what one site published, told twice', () => {
    const told = (...texts: string[]): string[] => found('NN-06', { overview: texts.map((text) => ({ heading: '', text })) });
    expect(told('我局通过管委会网站档案专栏公开信息31条。', '全年在档案专栏公开政府信息27条。')).toEqual(['专栏公开政府信息27条：网站公开信息的条数前后不一致：31、27，口径不同的写明口径']);
    expect(told('门户网站主动公开政府信息40条。', '通过政府网站公开文件、解读、预决算等信息63条。')).toHaveLength(1);
    expect(told('门户网站公开信息40条。', '门户网站公开信息40条。')).toEqual([]);
    expect(told('县政府网站公开信息40条。', '专栏公开信息8条。', '部门网站公开信息20条。')).toEqual([]);
    expect(told('共公开90条，其中门户网站公开信息40条。', '门户网站公开信息45条。')).toEqual([]);
    expect(told('门户网站公开许可信息40条。', '门户网站公开财政信息12条。')).toEqual([]);
  });

  it('growth, from both values or from last year’s report', () => {
    const written = (text: string) => ({ overview: [{ heading: '', text }] });
    expect(found('NN-10', written('收到政府信息公开申请3646件，较上年3607件增长1.05%。'))).toEqual(['1.05：同比应为 1.08%（上年 3607，本年 3646），文中为 1.05%']);
    expect(found('NN-10', written('收到政府信息公开申请3646件，较上年3607件增长1.08%。'))).toEqual([]);
    const previous = { template, report: reportOf(template, { year: 2023, cells: { 'table3.newReceived.total': 40 } }) };
    expect(found('NN-10', written('新收政府信息公开申请50件，同比增长20%。'), previous)).toEqual(['20：同比应为 25%（上年 40，本年 50），文中为 20%']);
    expect(found('NN-10', written('新收政府信息公开申请50件，同比增长20%。'))).toEqual([]);
    expect(found('NN-10', written('办结率95%，较上年提高2%。'))).toEqual(['2%：比率之差用“个百分点”，核对“2%”']);
  });

  it('two sections that contradict each other', () => {
    const overview = [{ heading: '', text: '政务新媒体是信息公开的主阵地。' }];
    expect(found('NT-16', { overview, problems: '仅依靠官方网站，忽视新媒体。' })).toHaveLength(1);
    expect(found('NT-16', { overview, problems: '新媒体内容单一。' })).toEqual([]);
  });
});

it.each(['1条（', '其中1条，', '一是', '5个栏目：', '、', '1条其中', '占1%，', '（（'])('hostile text of %j is judged in time', (piece) => {
  const text = piece.repeat(200_000 / piece.length);
  const from = performance.now();
  said(text);
  expect(performance.now() - from).toBeLessThan(6_000);
});
