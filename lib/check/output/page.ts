import { withoutSpaces } from '@/lib/text/clean';
import { attributeOf, contentsOf, textOf, type Token } from './markup';
import { fileFault, tableFault, type OutputRule, type ReadOutput } from './output';


const metaNames = (page: readonly Token[]): Set<string> =>
  new Set(page.filter((token) => token.name === 'meta' && attributeOf(token, 'content')?.trim()).map((token) => (attributeOf(token, 'name') ?? '').toLowerCase()));

/** Tags of every page, and those of the site once the organ has told them. */
function tagsAsked({ document: { meta } }: ReadOutput): string[] {
  const ofSite = [meta.siteName && 'SiteName', meta.siteUrl && 'SiteDomain', meta.siteCode && 'SiteIDCode'].filter(Boolean);
  return ['ArticleTitle', 'ContentSource', 'ColumnType', ...ofSite];
}

/** PUB-01: page tags of 《网页设计规范》. The day of publication is often not known before the page is made. */
const pageTags: OutputRule = {
  id: 'PUB-01', severity: 'error', basis: '国办发〔2017〕47号附件网页设计规范',
  run(output) {
    if (!output.page) return [];
    const found = metaNames(output.page);
    const missing = tagsAsked(output).filter((name) => !found.has(name.toLowerCase())).map((name) => fileFault('title', `网页缺少标签 ${name}，重新生成网页`));
    if (found.has('pubdate')) return missing;
    const isKnown = output.document.meta.publishDate !== '';
    return [...missing, isKnown ? fileFault('publishDate', '网页缺少标签 PubDate，重新生成网页') : fileFault('publishDate', '网页缺少标签 PubDate，填写发布日期后写入', { severity: 'warning' })];
  },
};

/** What a table of a page lacks for a screen reader; null when it has all. */
function tableLacks(table: readonly Token[] | undefined): string | null {
  if (!table) return '网页中没有这张表，改为文本表格';
  if (table.some(({ name }) => name === 'img')) return '网页中的表格含图片，改为文本表格';
  const [caption] = contentsOf(table, 'caption');
  if (!caption || textOf(caption).trim() === '') return '网页中的表格没有标题（caption）';
  const headers = table.filter(({ name }) => name === 'th');
  if (headers.length === 0) return '网页中的表格没有表头单元格（th）';
  const isTied = headers.some((header) => attributeOf(header, 'scope')) || table.some((token) => token.name === 'td' && attributeOf(token, 'headers'));
  return isTied ? null : '网页中的表头没有指明所属的行或列（scope）';
}

/** PUB-02: tables that can be read aloud. */
const realTables: OutputRule = {
  id: 'PUB-02', severity: 'error', basis: '无障碍环境建设法第三十二条',
  run(output) {
    if (!output.page) return [];
    const found = contentsOf(output.page, 'table');
    return output.tables.flatMap((table, i) => {
      const problem = tableLacks(found[i]);
      return problem ? [tableFault(output, table, problem)] : [];
    });
  },
};

const levels = (page: readonly Token[]): number[] => page.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));

function headingProblem(page: readonly Token[]): string | null {
  const found = levels(page);
  if (found.filter((level) => level === 1).length !== 1) return '网页应有且只有一个一级标题（h1）';
  const skipped = found.find((level, i) => level > (found[i - 1] ?? 0) + 1);
  return skipped === undefined ? null : `网页标题跳级，h${skipped} 之前缺少 h${skipped - 1}`;
}

/** PUB-05: language, title and order of headings. */
const outline: OutputRule = {
  id: 'PUB-05', severity: 'warning', basis: 'GB/T 37668',
  run({ page, document: { meta } }) {
    if (!page) return [];
    const root = page.find(({ name }) => name === 'html');
    const lang = root && attributeOf(root, 'lang');
    const title = withoutSpaces(textOf(contentsOf(page, 'title')[0] ?? []));
    return [
      !/^zh(-|$)/i.test(lang ?? '') && '网页没有标明语言（lang="zh-CN"）',
      !title.startsWith(withoutSpaces(meta.title)) && `网页标题（title）应为“${withoutSpaces(meta.title)}”`,
      headingProblem(page),
    ].filter((problem) => typeof problem === 'string').map((problem) => fileFault('title', problem));
  },
};

/** Rules on the page. */
export const pageRules: readonly OutputRule[] = [pageTags, realTables, outline];
