import type { Cards } from './card';

export const readingCards: Cards = {
  'META-14': {
    when: 'import', says: '读取网页文字时，导航、来源、浏览次数、上一篇下一篇、扫一扫、责任编辑和重复的标题不属于报告', message: '正文以外的 {n} 行网页文字未读入，例如“{text}”',
    fires: '文字末尾有“上一篇：没有了”', silent: '文字里只有报告本身',
  },
  'STR-01': {
    when: 'import', says: '六个一级标题与式样逐字相同，按顺序排列；全角半角、空格和末尾标点不计', message: '一级标题“{found}”应为“{official}”',
    fires: '第五部分标题写成“五、存在问题及改进情况”', silent: '标题末尾多一个空格',
  },
  'STR-13': {
    when: 'import', says: '第二、三、四部分各有一张文字表格', message: '第{n}部分：没有找到表格，核对是否缺少或为图片',
    fires: '第三部分只有标题，表格是图片', silent: '第三部分表格完整',
  },
  'STR-14': {
    when: 'import', says: '表头和各行与式样相同，不少格，不多行', message: '表{n}：{difference}，按式样补正',
    fires: '表四表头缺少“行政复议”一格；表三“（六）其他处理”只有一行', silent: '表头和各行齐全',
  },
  'STR-15': {
    when: 'import', says: '表中文字与式样逐字相同；全角半角和空格不计', message: '表{n}：“{found}”应为“{official}”',
    fires: '表三表头“自然人”写成“然人”', silent: '“总计”中间有空格',
  },
  'STR-16': {
    when: 'import', says: '第二、三、四部分式样只有表格', message: '第{n}部分：式样只有表格，“{text}”可移到第一部分',
    fires: '第三部分表格下有一段说明', silent: '第三部分只有表格',
  },
};
