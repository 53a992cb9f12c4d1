import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt } from '../matches';
import { isInside, name, quotation } from './marks';

const basis = 'GB/T 15834 标点符号用法';

/** Address, telephone and the like in 【】. */
const contact = /【([^【】]{0,20}(?:地址|邮编|邮政编码|电话|联系|邮箱|传真)[^【】]{0,160})】/g;

/** TXT-10: an explanation stands in （）. */
const brackets: ParagraphRule = {
  id: 'TXT-10', severity: 'hint', basis, anchors: ['【'],
  read: (text) => spotsAt(text, contact, ({ 1: words = '' }) => ({ becomes: `（${words}）`, label: '改用括号', message: '联系方式应放在（）中，不用【】' })),
};

const threePublic = /“三公经费”|(?<![“‘"])三公(?=经费)/g;

/** TXT-13: 三公 is an abbreviation in quotation marks. */
const abbreviation: ParagraphRule = {
  id: 'TXT-13', severity: 'hint', basis: '通行写法', anchors: ['三公经费'],
  read: (text) => spotsAt(text, threePublic, ({ 0: found, index }) => {
    const becomes = found.startsWith('“') || !isInside(text, index, quotation) ? '“三公”经费' : '‘三公’经费';
    return { to: found.startsWith('“') ? found.length : found.length + 2, becomes, label: '加引号', message: `“三公经费”应写作${becomes}` };
  }),
};

/** A paper among other places of publication; 日报社, 日报送 and the like are none. */
const paper = /(?:^|[、，,；;。：:（(“]|通过|利用|依托|借助|在|和|与|及|于)((?:(?!通过|利用|依托|借助|[在和与及于])[\u4e00-\u9fff]{2,4}(?:日报|晚报|晨报)|国务院公报)(?=[、，,；;。）)”等和及与上]|刊|发布|发表|公开|公布|登|$))/g;
const notPaper = /每日|当日|工作日|舆情|动态|今日|次日|逐日/;

/** TXT-15: names of papers stand in 《》. */
const papers: ParagraphRule = {
  id: 'TXT-15', severity: 'hint', basis, anchors: ['日报', '晚报', '晨报', '国务院公报'],
  read: (text) => spotsAt(text, paper, ({ 0: found, 1: title = '', index }) => {
    const from = found.length - title.length;
    if (notPaper.test(title) || isInside(text, index + from, name)) return null;
    return { from, becomes: `《${title}》`, label: '加书名号', message: `报刊名称“${title}”应加书名号` };
  }),
};

export const customaryRules: readonly ParagraphRule[] = [brackets, abbreviation, papers];
