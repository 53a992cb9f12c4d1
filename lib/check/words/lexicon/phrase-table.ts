import type { Severity } from '@/lib/template/types';

/** A form that is certainly or very likely wrong. */
export interface MalformedPhrase {
  pattern: RegExp;
  right: string;
  severity?: Severity;
  /** Words of which one stands in every match. */
  anchors: readonly string[];
}

/** Fixed political phrases and names: malformed forms. Error only where the name itself is broken. */
export const malformedPhrases: readonly MalformedPhrase[] = [
  {
    anchors: ['习近平新时代'], right: '习近平新时代中国特色社会主义思想',
    pattern: /习近平新时代(?!中国特色社会主义(?:经济|外交|法治|强军|文化|生态文明)?思想)[^，,。；;、“”《》\n]{0,12}?思想/g,
  },
  { anchors: ['习近平中国特色'], right: '习近平新时代中国特色社会主义思想', pattern: /习近平中国特色社会主义思想/g },
  { anchors: ['习近平总书记新时代'], right: '习近平新时代中国特色社会主义思想', pattern: /习近平总书记新时代中国特色社会主义思想/g, severity: 'warning' },
  { anchors: ['习近平新时代中国特色社会主义'], right: '习近平新时代中国特色社会主义思想', pattern: /习近平新时代中国特色社会主义(?=[，,。；;、]|为指导|精神)/g, severity: 'warning' },
  { anchors: ['习近乎', '习近评', '习近苹', '习近总', '习进平', '刁近平'], right: '习近平', pattern: /习近乎|习近评|习近苹|习近总|习进平|刁近平/g },
  { anchors: ['习近平总', '习近平书记'], right: '习近平总书记', pattern: /习近平总记|习近平书记|习近平总书(?!记)/g },
  { anchors: ['习总书记'], right: '习近平总书记', pattern: /习总书记/g, severity: 'hint' },
  { anchors: ['中国特设社会', '中国特色社会主意', '中国特色会主义', '中国特色社会义', '中特色社会主义'], right: '中国特色社会主义', pattern: /中国特设社会主[义意]|中国特色社会主意|中国特色会主义|中国特色社会义|(?<=[时代平])中特色社会主义/g },
  { anchors: ['社会主意'], right: '社会主义', pattern: /(?<!特[色设])社会主意(?!见)/g },
  { anchors: ['四个意思', '四个意志'], right: '四个意识', pattern: /(?<=(?:增强|树牢|牢固树立)[“"]?)四个意[思志]/g },
  { anchors: ['坚定“四个意识', '坚定四个意识'], right: '增强“四个意识”', pattern: /坚定“?四个意识”?/g, severity: 'warning' },
  { anchors: ['增强“四个自信', '增强四个自信'], right: '坚定“四个自信”', pattern: /增强“?四个自信”?/g, severity: 'warning' },
  { anchors: ['两个唯护', '两个为护', '两个维互', '两个维户'], right: '两个维护', pattern: /两个唯护|两个为护|两个维互|两个维户/g },
  { anchors: ['两个确定', '两个树立', '两个确力'], right: '两个确立', pattern: /(?<=(?:领悟|捍卫|拥护)[“"]?)两个(?:确定|树立|确力)/g },
  { anchors: ['中全会', '历次全会'], right: '届', pattern: /(?<=十八|十九|二十)大(?=[一二三四五六七]中全会|历次全会|[一二三四五六七]中、)/g, severity: 'warning' },
  { anchors: ['从严制党', '从言治党'], right: '从严治党', pattern: /从严制党|从言治党/g },
  { anchors: ['依法制国'], right: '依法治国', pattern: /依法制国/g },
  { anchors: ['以人民为中新', '以人名为中心'], right: '以人民为中心', pattern: /以人民为中新|以人名为中心/g },
  { anchors: ['放服管'], right: '放管服', pattern: /放服管/g, severity: 'warning' },
  { anchors: ['中国现代式', '中国式现在化'], right: '中国式现代化', pattern: /中国现代式化|中国式现在化/g },
  { anchors: ['牢计使命', '不忘出心'], right: '不忘初心、牢记使命', pattern: /不忘出心(?:、?牢[记计]使命)?|不忘初心、?牢计使命/g, severity: 'warning' },
];

/** Meetings of the Party: when each was held. A plenary session that is not listed has not been held. */
export const congresses: Readonly<Record<string, readonly string[]>> = {
  十八: ['2012-11', '2013-02', '2013-11', '2014-10', '2015-10', '2016-10', '2017-10'],
  十九: ['2017-10', '2018-02', '2018-02', '2019-10', '2020-10', '2021-11', '2022-10'],
  二十: ['2022-10', '2023-02', '2024-07', '2025-10'],
};
