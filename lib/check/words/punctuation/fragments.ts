import type { ParagraphRule } from '../../paragraph-rule';
import { spotsAt } from '../matches';
import { shown } from './marks';

/** A sentence that begins with its purpose. */
const purpose = /(?<=^|[。；;：:]|[一二三四五六七八九十]是)为(?:了|进一步|切实|更好|深入|认真|规范|加强|提高|提升|贯彻|落实|做好|推进|保障|方便)[^。；;：！？]{2,150}(?=。)/g;
/** A clause that names only what should come of it. */
const outcome = /^(?:逐步|真正|切实|进一步|更好地?|有效|全面|最终|以)?(?:实现|达到|确保|保证|保障|便于|方便|满足|使)(?![\u4e00-\u9fff]{0,6}了)/;
/** 为…提供…: for someone, not for a purpose. */
const complete = /提供|奠定|创造|营造|注入|贡献|打下|打造|服务$|(?<!为)了/;
const ground = /(?<=^|[。；;])(?:根据|按照|依据|依照)[^，,。；;：:、]{2,40}(?:规定|要求|精神|安排|部署|通知)(?=。)/g;

function isFragment(sentence: string): boolean {
  const [first = '', ...others] = sentence.split(/[，,]/);
  return !complete.test(first) && others.every((clause) => outcome.test(clause));
}

/** TXT-16: a purpose or a ground without what was done. */
export const fragments: ParagraphRule = {
  id: 'TXT-16', severity: 'hint', basis: '句子成分完整',
  anchors: ['为了', '为进一步', '为切实', '为更好', '为深入', '为认真', '为规范', '为加强', '为提高', '为提升', '为贯彻', '为落实', '为做好', '为推进', '为保障', '为方便', '规定。', '要求。', '精神。', '安排。', '部署。', '通知。'],
  read: (text) => [
    ...spotsAt(text, purpose, ({ 0: found }) => (isFragment(found) ? { to: found.length + 1, message: `“${shown(found, 0, found.length)}”只说目的，没有说做了什么，核对句子是否完整` } : null)),
    ...spotsAt(text, ground, ({ 0: found }) => ({ to: found.length + 1, message: `“${shown(found, 0, found.length)}”只说依据，没有说做了什么，核对句子是否完整` })),
  ],
};
