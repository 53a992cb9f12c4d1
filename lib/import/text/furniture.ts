/** What only a web page has around an article, at the beginning of a line. */
const begins = new RegExp(`^[\\s【\\[（(>»|•·●-]*(${[
  '当前(页面|位置)', '您?(当前|现在)?的?(所在)?位置', '首页', '(信息|文章|稿件|内容)?来源[:：]', '(发布|发文|更新|生成|公开|成文|录入)(日期|时间)[:：\\s|]', '(日期|时间)[:：]',
  '(浏览|点击|访问|阅读)(次数|量|数)?[:：]', '(文章|文字)?(字号|字体|大小)', '(文字大小|背景色|保护视力色)', '打\\s*印', '关\\s*闭', '分享(到|至)?[:：]?', '收藏', '扫(一扫|码)',
  '[上下](一篇|一条|篇|条)', '相关(附件|链接|文章|信息|解读|稿件|阅读|新闻)', '附件(下载)?[:：]', '(责任|网站)?编辑[:：]', '(作者|信息员|供稿|撰稿|录入)[:：]',
  '索\\s*引\\s*号', '(主题|信息|体裁|组配)分类', '(发布|公开|发文)(机构|机关|单位|主体)[:：]', '(有效性|文号|发文字号|名称|主题词|公开(方式|时限|范围))[:：]', '返回(顶部|首页|列表)', 'TOP$',
  '版权所有', '(主办|承办|技术支持|联系我们|网站地图)', '网站标识码', '\\S{0,12}ICP备', '\\S{0,12}公网安备', '无障碍', '\\[?\\s*[大中小](\\s+[大中小])+', '纠错',
].join('|')})`);

/** Marks of a path through a site: 首页 > 政务公开. */
const path = /[»>＞]\s*\S+\s*[»>＞]/;

/** A row of a table about the page: 发布机构 | 县档案局 | 发文日期 | 2024-01-12. */
const row = /^\|?\s{0,9}[^|。，]{1,10}\s{0,9}\|.*\|/;
/** The name of a site and the day: 某县人民政府门户网站 2024-01-12. */
const withDay = /^[^。；，,]{0,60}\s\d{4}-\d{1,2}-\d{1,2}(\s+\d{1,2}:\d{2}(:\d{2})?)?\s*$/;

/** A line longer than this is no furniture. */
const longest = 200;

/** True for a line of a web page that is no part of the report. */
export const isFurniture = (line: string): boolean => row.test(line) || (line.length <= longest && (begins.test(line) || path.test(line) || withDay.test(line)));

const published = /(发布|发文|公开|更新)?(?:日期|时间)[:：\s|]{0,6}(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/g;
const dayAlone = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(\s+\d{1,2}:\d{2}(:\d{2})?)?\s*$/;

export const isoDate = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** The day on which a page says it was published. */
export function publishedOn(cut: readonly string[]): string | null {
  const dates = cut.flatMap((line) => [...line.matchAll(published)]);
  const [, , year, month, day] = dates.find(([, kind]) => kind === '发布') ?? dates[0] ?? [];
  if (year) return isoDate(year, month!, day!);
  const alone = cut.map((line) => dayAlone.exec(line)).find(Boolean);
  return alone ? isoDate(alone[1]!, alone[2]!, alone[3]!) : null;
}
