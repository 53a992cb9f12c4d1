import type { Cards } from './card';

/** STR-01 and STR-13 to STR-16 stand with the rules on reading. */
export const structureCards: Cards = {
  'STR-02': {
    when: 'section', says: '“一、”至“六、”只作一级标题的编号，各用一次', message: '编号“{编号}、”与一级标题重复，下一层改用“（{编号}）”',
    fires: '第一部分的正文里另有一行“一、主要做法”', silent: '第一部分的正文用（一）（二）分层',
  },
  'STR-03': {
    when: 'section', says: '没有第七个一级标题', message: '一级标题只到“六、”，“{编号}、”的内容并入规定的部分',
    fires: '第六部分的正文里有一行“七、附件”', silent: '第六部分只写信息处理费和其他事项',
  },
  'STR-04': {
    when: 'section', says: '总体情况写全格式规定的各个方面', message: '第一部分缺少“{方面}”，没有相关工作的写明没有',
    fires: '第一部分没有依申请公开一项', silent: '第一部分五个方面都有内容',
  },
  'STR-05': {
    when: 'section', says: '各方面的小标题用规范名称，其他分项另行提示', message: '小标题“{名称}”，规范名称为“{规范名称}”',
    fires: '小标题“（三）信息公开管理”', silent: '小标题“（四）平台建设情况”',
  },
  'STR-06': {
    when: 'section', says: '层次序数依次为一、（一）1.（1），同一层次连续', message: '序号“{序号}”写作“{规范序号}”',
    fires: '1、公开内容不够具体。', silent: '1.公开内容不够具体，4、5月份更新偏慢。',
  },
  'STR-07': {
    when: 'section', says: '单独成行的标题末尾不加标点，接排的标题以句号结尾，全文一致', message: '标题“{标题}”末尾不加标点',
    fires: '（一）主要做法：', silent: '（一）主要做法',
  },
  'STR-08': {
    when: 'export', says: '第一、五、六部分都有内容，第一、五部分不过短', message: '第{几}部分还没有内容',
    fires: '第五部分没有文字', silent: '第一部分 600 字，第五部分 300 字',
  },
  'STR-09': {
    when: 'section', says: '第一部分的字数（不计空格和小标题）不超过限额', message: '第一部分 {字数} 字，超过 {限额} 字，核对是否写了一般业务工作',
    fires: '第一部分 1200 字', silent: '第一部分 900 字',
  },
  'STR-10': {
    when: 'section', says: '第五部分既写问题也写改进措施，项数相当', message: '第五部分问题 {项数} 项，改进措施 {项数} 项，核对是否一一对应',
    fires: '问题有一是、二是，措施有一是至四是', silent: '问题和措施都有一是、二是',
  },
  'STR-11': {
    when: 'section', says: '第五部分写出存在的问题，不只写“无”，不只写成绩', message: '第五部分应写明存在的主要问题和改进情况',
    fires: '第五部分只写“无”', silent: '第五部分写“一是栏目更新偏慢”',
  },
  'STR-12': {
    when: 'section', says: '各方面的内容与小标题相符', message: '“{方面}”没有写到{内容}等内容，核对是否与标题相符',
    fires: '平台建设一项只写领导小组和会议', silent: '平台建设一项写网站栏目和政务新媒体',
  },
};
