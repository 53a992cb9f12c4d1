/** What a narrative text says or leaves unsaid. Where the words leave a doubt, the text gets the benefit of it. */

/** A fault of the work in words: named as such, or as something not (well) done. */
const trouble = new RegExp(
  [
    '问题|不足|薄弱|差距|短板|有待|欠缺|仍需|还需|尚需|亟需|亟待|滞后|困难|单一|有限|缺乏|缺少|偏[少低慢弱窄高]|较[少低慢弱窄]|遗漏|疏漏|迟缓|脱节|参差|弱项|瓶颈',
    '不(够|高|强|深|广|细|严|实|快|多|畅|熟|全|能|均|平衡|充分|及时|到位|规范|完善|健全|完整|丰富|明确|明显|熟悉|适应|统一|准确|主动|科学|紧密|稳定)',
    '(未能|没能|未及时|没有及时|没有做到|未做到|未形成|未建立|没有建立)',
  ].join('|'),
);

const faultNouns = '(问题|不足|困难|短板|薄弱环节)';
/** Words that name problems without admitting one. */
const denials = [
  new RegExp(`(无|没有|不存在|未发现|未出现|未发生)[^，,。；;：:\\n]{0,12}${faultNouns}(之处)?`, 'g'),
  new RegExp(`${faultNouns}[^，。；：:\\n]{0,8}[：:\\s]\\s*(无|没有|暂无)(?=[。；\\s]|$)`, 'g'),
  /问题导向/g,
];

/** True when section five names at least one problem; false for 无, 没有存在的主要问题 and for praise alone. */
export function admitsProblems(text: string): boolean {
  return trouble.test(denials.reduce((rest, denial) => rest.replace(denial, ''), text.trim()));
}
