import { faultIn } from '../paragraph-rule';
import { paragraphsOf, type Paragraph } from '../passages';
import type { Fault, Rule } from '../rule';

/** What section one claims and a problem or another sentence denies, with words of which one stands in every denial. */
const pairs: readonly (readonly [claim: RegExp, denial: RegExp, signs: readonly string[]])[] = [
  [
    /(?:新媒体|公众号|微博|短视频)[^。；]{0,24}(?:主阵地|主渠道|重要阵地|第一阵地)/,
    /(?:仅仅?(?:依赖|依靠)[^。；，,]{0,10}网站[，,])?(?:忽视|未能?(?:使用|运用|开通)|没有(?:使用|运用|开通))(?:政务)?新媒体|仅仅?(?:依赖|依靠)[^。；，,]{0,10}网站/,
    ['新媒体', '依赖', '依靠'],
  ],
  [/(?:开展|组织|举办|召开)(?:了)?[^。；;，,未]{0,16}培训[^。；;，,]{0,8}\d+(?:场|次|期)/, /(?:未|没有)(?:开展|组织|举办)(?:过)?[^。；;，,]{0,10}培训(?:活动|工作)?(?=[，,。；;])/, ['培训']],
  [/(?:开展|组织)(?:了)?(?:政府信息公开|政务公开)?社会评议(?:\d|工作|活动|，|,|。)/, /(?:未|没有)(?:开展|组织)(?:过)?[^。；;，,]{0,8}社会评议/, ['社会评议']],
];

const partOf = ({ part }: Paragraph): string => (part === 'overview' || part === 'problems' ? part : '');

function contradiction([claim, denial, signs]: (typeof pairs)[number], paragraphs: readonly Paragraph[]): Fault[] {
  for (const denied of paragraphs) {
    const no = signs.some((sign) => denied.text.includes(sign)) ? denial.exec(denied.text) : null;
    if (!no) continue;
    const claimed = paragraphs.find((paragraph) => paragraph !== denied && claim.test(paragraph.text));
    if (!claimed) return [];
    const yes = claim.exec(claimed.text)![0];
    const fault = faultIn(denied, { start: no.index, end: no.index + no[0].length, message: `“${no[0]}”与“${yes}”不一致，核对两处表述` });
    return [{ ...fault, at: [...new Set([...fault.at, claimed.at])] }];
  }
  return [];
}

/** NT-16: two sections that contradict each other. */
export const contradictions: Rule = {
  id: 'NT-16', severity: 'hint', basis: '前后表述一致',
  run({ report }) {
    const paragraphs = paragraphsOf(report).filter((paragraph) => partOf(paragraph) !== '');
    return pairs.flatMap((pair) => contradiction(pair, paragraphs));
  },
};
