import type { Cards } from './card';

export const outputCards: Cards = {
  'PUB-01': {
    when: 'export', says: '网页有 ArticleTitle、PubDate、ContentSource、ColumnType 标签；填写了网站的，还有 SiteName、SiteDomain、SiteIDCode', message: '网页缺少标签 {标签}，重新生成网页',
    fires: '网页没有 ContentSource 标签', silent: '各标签都有内容；没有填写网站，网页也没有 SiteName',
  },
  'PUB-02': {
    when: 'export', says: '表格为文本表格，有标题（caption）和表头（th），表头指明行列（scope 或 headers），不用图片', message: '{表}：网页中的表格没有表头单元格（th）',
    fires: '表三发布为一张图片', silent: '表三为文本表格，表头有 scope',
  },
  'PUB-03': {
    when: 'export', says: '网页、Word 文件的每个数据与报告相同', message: '{表}：网页有 {个数} 格与报告不同（{格}），重新生成', fires: '报告改为 7，网页仍为 6', silent: '三处都为 7',
  },
  'PUB-05': {
    when: 'export', says: '网页标明语言，网页标题为报告标题，一个 h1，标题不跳级', message: '网页标题跳级，{标题} 之前缺少 {标题}', fires: 'h1 之后为 h3', silent: 'h1、h2、h3 依次出现',
  },
  'PUB-07': {
    when: 'export', says: 'Word 文件为 A4，天头 37 毫米，订口 28 毫米，版心宽 156 毫米', message: 'Word 文件：天头应为 37 毫米，现为 {数} 毫米', fires: '天头 25 毫米', silent: '天头 37 毫米，订口 28 毫米',
  },
  'PUB-08': {
    when: 'export', says: 'Word 文件的表头跨页重复，行不跨页断开', message: '{表}：Word 文件中的表头跨页不重复', fires: '表三的表头没有设为重复', silent: '表头重复，各行不断开',
  },
  'PUB-09': {
    when: 'export', says: '文件名＝机关全称＋年度＋年政府信息公开工作年度报告', message: '文件名应为“{文件名}”', fires: '年报终稿2.docx', silent: '青禾县档案局2024年政府信息公开工作年度报告.docx',
  },
};
