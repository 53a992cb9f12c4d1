/** Families of rules by the first part of their ids, in reading order. */
export const families: readonly (readonly [prefix: string, name: string])[] = [
  ['META', '标题、日期与署名'], ['STR', '结构'], ['CELL', '单元格'], ['T2', '表二'], ['T3', '表三'], ['T4', '表四'], ['XY', '跨年比对'],
  ['NT', '文字与表格'], ['NN', '文字中的数字'], ['FEE', '信息处理费'], ['LAW', '法律表述与引用'], ['TXT', '标点与空格'], ['NUM', '数字与日期写法'],
  ['LEX', '用字用词'], ['PRIV', '个人信息与内部痕迹'], ['PUB', '网页与 Word 文件'],
];

/** First part of a rule's id: `T3` of `T3-04`. */
export const familyOf = (id: string): string => id.slice(0, id.indexOf('-'));
