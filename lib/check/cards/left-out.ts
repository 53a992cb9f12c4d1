/** Numbers of the catalogue under which no finding of its own is reported: another rule says the same. */
export const aliases: Readonly<Record<string, string>> = {
  'T3-11': 'XY-01', 'XY-03': 'T2-02', 'XY-04': 'XY-01', 'FEE-06': 'FEE-01',
};

/** Numbers of the catalogue that are not checked, and why. None is of level 需要处理. */
export const leftOut: Readonly<Record<string, string>> = {
  'NUM-05': '数字不跨行由排版保证，不是填写的问题',
  'PRIV-05': '生成的 Word 文件不写作者和修订；读入的 Word 文件随导入功能检查',
  'PUB-04': '网页上的下载链接由发布网站设置，报告文件里没有',
  'PUB-06': '窄屏和放大后的显示要在浏览器里看，由网页样式保证',
  'PUB-10': '发布后的更正说明随发布功能检查',
};
