import type { Cards } from './card';

const verdicts = '结果维持＋结果纠正＋其他结果＋尚未审结';

export const disputeTableCards: Cards = {
  'T4-01': { when: 'live', says: `行政复议总计＝${verdicts}`, message: '行政复议 · 总计：应为 {数}，现为 {数}', fires: '维持 2、纠正 1，总计 4', silent: '维持 2、纠正 1，总计 3' },
  'T4-02': { when: 'live', says: `未经复议直接起诉总计＝${verdicts}`, message: '直接起诉 · 总计：应为 {数}，现为 {数}', fires: '维持 2、尚未审结 1，总计 2', silent: '维持 2、尚未审结 1，总计 3' },
  'T4-03': { when: 'live', says: `复议后起诉总计＝${verdicts}`, message: '复议后起诉 · 总计：应为 {数}，现为 {数}', fires: '其他结果 1，总计 0', silent: '其他结果 1，总计 1' },
  'T4-04': {
    when: 'section', says: '2024 年度起，不予公开类案件先复议后起诉；有直接起诉的，核对案件类型', message: '直接起诉 · 总计：{数} 件，不予公开类案件自 2024 年起复议前置，核对案件类型',
    fires: '2024 年度直接起诉 2 件', silent: '2023 年度直接起诉 2 件；2024 年度直接起诉 0 件',
  },
  'T4-05': {
    when: 'years', says: '每一组：本年总计≥上年尚未审结', message: '{组} · 总计：现为 {数}，{上年} 年度报告尚未审结 {数}，核对是否已计入',
    fires: '上年尚未审结 3，本年总计 2', silent: '上年尚未审结 3，本年总计 5',
  },
  'T4-06': {
    when: 'section', says: '本年没有新收、结转的申请而有复议诉讼，核对起因；上年报告有申请的不提示', message: '表四有案件，本年没有申请，核对是否因主动公开引起',
    fires: '表三全部为 0，行政复议 1 件', silent: '上年结转 1 件，行政复议 1 件',
  },
};
