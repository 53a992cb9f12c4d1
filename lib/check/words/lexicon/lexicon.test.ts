import { describe, expect, it } from 'vitest';
import { templates } from '@/templates';
import { reportOf } from '@/templates/testing/reports';
import type { Report } from '@/lib/report/report';
import { check } from '../../check';
import { confusions } from './confusion-table';

const f2021 = templates.at(-1)!;
const department = (fullName: string): Partial<Report> => ({ organ: { fullName, type: 'department' } });

/** Words that a rule objects to in a report of 2024 whose section one is `text`. */
function found(rule: string, text: string, more: Partial<Report> = {}): (string | undefined)[] {
  const report = reportOf(f2021, { year: 2024, overview: [{ aspect: 'proactive', heading: '', text }], ...more });
  return check({ template: f2021, report }).filter((finding) => finding.rule === rule && finding.at[0] === 'overview.proactive').map(({ text: words }) => words);
}

describe('LEX-01: doubled characters', () => {
  it.each([
    ['青禾园区区积极对接。', '区区'], ['属于过程性性信息。', '性性'], ['公开政府府信息12条。', '府府'], ['做好政府信息的的公开。', '的的'], ['及时发布布重要政策。', '布布'],
    ['2024年年我局公开信息。', '年年'], ['持续推进进制度建设。', '进进'], ['主要负责人人亲自部署公开工作。', undefined], ['未收到到政府信息公开申请。', '到到'], ['规范答复复文书。', '复复'],
  ])('%s', (text, words) => {
    expect(found('LEX-01', text)).toEqual(words === undefined ? [] : [words]);
  });

  it.each([
    '领导小组组长。', '改进工作作风，发挥工作作用。', '认真学习习近平总书记重要讲话。', '研究究竟如何公开。', '公开开展情况。', '主体体系健全。', '政务务必公开。', '与群众信息息息相关。',
    '公开开放日展示成果，开展展览。', '委员会会议纪要。', '自治区区级部门。', '有效性性质认定。', '前进街街道办事处。', '各部门门户网站。', '公众众多。', '栏目目录、项目目标。', '落实实名制。',
    '地址：青禾县县前路15号。', '位于云溪区区府大道3号、澜平市市民广场。', '扎扎实实，切切实实，方方面面，明明白白。', '一件件、一项项落实。', '件件有着落、事事有回音。', '天天更新，层层传导，时时提醒，人人参与。', '为了了解情况。', '有目的的公开。', '问题存在在以下方面。',
    '王珊珊、李婷婷参加培训。', '通过钉钉平台报送。', '环环相扣、步步为营、面面俱到。', '服务务实高效。', '平台台账。', '人员名单单位公示。', '2024年年底、11月11日、100条。', 'AAA级景区，WWW网站。', '全县县级部门。', '县市市场监管。',
    '完善制度度过难关。', '监督督促整改，检查查找问题，重要要求，决策策划。', '通办办理、申请请求、解读读者。',
  ])('silent: %s', (text) => {
    expect(found('LEX-01', text)).toEqual([]);
  });
});

describe('LEX-02: doubled words', () => {
  it.each([
    ['及时更新更新公开指南。', '更新更新'], ['信息公开信息公开工作有序开展。', '信息公开信息公开'], ['我局门户网站门户网站发布信息。', '门户网站门户网站'], ['政府信息政府信息公开申请。', '政府信息政府信息'],
  ])('%s', (text, words) => {
    expect(found('LEX-02', text)).toEqual([words]);
  });

  it.each(['一步一步推进，研究研究再定。', '逐字逐句审核，条条块块协同。', '1212件，2020年，00000000。', '谁公开谁负责，应公开尽公开。', '高高兴兴，整整齐齐。', '天天天天向上。', '边学边干、边查边改。'])('silent: %s', (text) => {
    expect(found('LEX-02', text)).toEqual([]);
  });
});

describe('LEX-04, LEX-05: mixed-up words', () => {
  it('has a table of certain ones, each once, none right by itself', () => {
    expect(confusions.length).toBeGreaterThan(150);
    expect(new Set(confusions.map(({ wrong }) => wrong)).size).toBe(confusions.length);
    expect(confusions.filter(({ wrong, right }) => wrong === '' || right === '' || wrong === right)).toEqual([]);
  });

  it.each([
    ['建立台帐。', '台帐'], ['规范性文件制法情况。', '制法'], ['转结下年度3件。', '转结'], ['安排布署。', '布署'], ['登陆县政府网站查询。', '登陆'], ['国办公开办涵〔2021〕30号', '国办公开办涵'],
    ['建立建全制度。', '建立建全'], ['其它情况。', '其它'], ['下步工作中', '下步'], ['做为重点工作。', '做为'], ['统计书记时间段。', '统计书记'], ['进下一步规范审查。', '进下一步'], ['细致审査。', '査'], ['申请行政复义。', '行政复义'],
  ])('%s', (text, words) => {
    expect(found('LEX-04', text)).toEqual([words]);
  });

  it.each([
    '改进下一步工作，推进下一步整改。', '救灾应对帐篷到位。', '完善机制法规，体制法治化。', '流转结果公示。', '以下步骤、如下步骤。', '做为民服务的事。', '台风登陆我省。', '可以申请公开。', '创建全国文明城市，新建全市平台。', '高效律师服务。', '互联网战略合作。',
    '办公庭院绿化。', '规范筹集资金。', '支付主任务款。', '推动做好工作，员工做到位。', '分布署名文章。', '工程续建。', '列举错误。', '研究竞争机制。', '批复盖章。', '近期公布截止日期。',
  ])('silent: %s', (text) => {
    expect(found('LEX-04', text)).toEqual([]);
  });

  it.each([
    ['截止2024年12月31日', ['截止']], ['截止目前，公开30条。', ['截止']], ['截止到2024年底', ['截止到']], ['截止 2024年', ['截止']], ['截至2024年底', []], ['报名截止时间为2024年5月', []], ['于12月31日截止。', []],
  ])('%s', (text, words) => {
    expect(found('LEX-05', text)).toEqual(words);
  });
});

describe('terms and grammar', () => {
  it.each([
    ['LEX-03', '重新对解读稿进行了重新改写。', 1], ['LEX-03', '2024年省级评估2024年第四季度反馈问题。', 1], ['LEX-03', '统计期限自2024年1月1日至2024年12月31日。', 0], ['LEX-03', '日常监测和日常维护。', 0],
    ['LEX-07', '本年未收到依申请公开。', 1], ['LEX-07', '没有收到依申请公开政府信息申请。', 1], ['LEX-07', '未收到依申请公开工作投诉。', 0], ['LEX-07', '依申请公开0件。', 0],
    ['LEX-08', '有针对性的创新工作思路。', 1], ['LEX-08', '有针对性的改进措施。', 0], ['LEX-08', '对变动的内容进行及时有效的更新和补充。', 0], ['LEX-08', '认真贯彻落实的《青禾县公开指南》，加强培训。', 1], ['LEX-08', '认真落实的《青禾县公开指南》要求。', 0], ['LEX-08', '没有落实的《公开指南》事项。', 0], ['LEX-08', '有计划有步骤的推进工作。', 1],
    ['LEX-09', '未被企业投诉、举报的情况。', 1], ['LEX-09', '未发生被提起行政诉讼的情况。', 0], ['LEX-09', '在未被通知的情况下。', 0],
    ['LEX-14', '纳入到考核。', 1], ['LEX-14', '大约30条左右。', 1], ['LEX-14', '满意率90%以上。', 0],
  ])('%s %s', (rule, text, count) => {
    expect(found(rule, text)).toHaveLength(count);
  });
});

describe('LEX-10, LEX-11: whose report it is', () => {
  it('asks about more than two names for itself', () => {
    expect(found('LEX-10', '州发改委高度重视，云泽州发改委安排，我委落实。', department('云泽州发展和改革委员会'))).toHaveLength(1);
    expect(found('LEX-10', '云泽州发展和改革委员会高度重视，我委落实，本单位执行。', department('云泽州发展和改革委员会'))).toEqual([]);
  });

  it.each([
    ['通过媒体宣传科技工作政策法规。', '芦汀县公共资源交易中心', ['宣传科技工作政策法规']],
    ['宣传科技工作政策法规。', '青禾县科学技术局', []],
    ['宣传科技工作政策法规。', '青禾县人民政府办公室', []],
    ['公开就业、教育、医疗、社保等重点领域信息，做好教育工作信息发布。', '青禾县财政局', []],
    ['更新《青禾县水利局政府信息公开指南》。', '青禾县林业局', ['水利局政府信息公开指南']],
    ['我局开展培训。', '云泽州发展和改革委员会', ['我局']],
    ['我局开展培训。', '青禾县财政局', []],
    ['我局开展培训。', '', []],
  ])('%s (%s)', (text, fullName, words) => {
    expect(found('LEX-11', text, department(fullName))).toEqual(words);
  });
});

describe('LEX-12: fixed phrases', () => {
  it.each([
    '以习近平新时代特色社会主义思想为指导。', '习近平新时代中国特色社会主思想。', '学习习近平总记重要讲话。', '习进平同志。', '中国特色社会主意。', '从严制党。', '坚定“四个意识”。', '党的十九大四中全会精神。', '十九届八中全会。',
    '习近平中国特色社会主义思想。', '深入推进放服管改革。', '做到“两个唯护”。',
  ])('%s', (text) => {
    expect(found('LEX-12', text)).toHaveLength(1);
  });

  it.each([
    '坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大和二十届二中、三中全会精神。', '深入学习贯彻习近平总书记重要讲话、习近平经济思想、习近平法治思想。', '习近平新时代中国特色社会主义经济思想。',
    '增强“四个意识”、坚定“四个自信”、做到“两个维护”，深刻领悟“两个确立”。', '党的十九大和十九届二中、三中、四中、五中、六中全会精神。', '“放管服”改革，全面从严治党。', '社会主意见征集。', '党的十九大报告。',
  ])('silent: %s', (text) => {
    expect(found('LEX-12', text)).toEqual([]);
  });

  it('knows what had been held when a report was written', () => {
    expect(found('LEX-12', '贯彻党的二十大精神。', { year: 2021 })).toHaveLength(1);
    expect(found('LEX-12', '贯彻党的二十大精神。', { year: 2022 })).toEqual([]);
    expect(found('LEX-12', '迎接党的二十大胜利召开。', { year: 2021 })).toEqual([]);
    expect(found('LEX-12', '二十届四中全会精神。', { year: 2023 })).toHaveLength(1);
  });
});

it('LEX-15: one way to write organs side by side', () => {
  expect(found('LEX-15', '按照县委县政府部署，县委、县政府要求。')).toEqual(['县委县政府']);
  expect(found('LEX-15', '按照县委、县政府部署，县委、县政府要求。')).toEqual([]);
});
