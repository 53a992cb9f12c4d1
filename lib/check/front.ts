import { proposeTitle, titleOf } from '@/lib/report/propose';
import { daysBetween, isRealDate } from '@/lib/text/date';
import type { Fault, Rule } from './rule';

const front = (at: string, message: string, more: Partial<Fault> = {}): Fault => ({ at: [at], section: 'front', message, ...more });

const format: Rule = {
  id: 'META-01', severity: 'error', when: ['import', 'export'], basis: '国办公开办函〔2021〕30号',
  says: '2021 年起用〔2021〕30号格式，2019、2020 年用〔2019〕60号格式',
  run({ template: { years, citation }, report: { year } }) {
    if (year >= years.from && (years.to === null || year <= years.to)) return [];
    const span = years.to === null ? `${years.from} 年度起` : `${years.from}—${years.to} 年度`;
    return [front('format', `${year} 年度报告不适用 ${citation.document}（${span}使用），改用该年度的格式`)];
  },
};

const organEnding = /(人民政府|办公厅|办公室|委员会|管委会|局|厅|部|院|署|处|中心|会|办事处|法院|检察院|公司|大学|学院|学校|医院|所|站|馆|社|队|集团|银行)$/;

const organName: Rule = {
  id: 'META-02', severity: 'error', when: ['live'], basis: '标题使用机关全称',
  says: '机关全称已填，没有省略，以机关名称结尾',
  run({ report: { organ } }) {
    const name = organ.fullName.trim();
    if (name === '') return [front('organ.fullName', '机关全称：还没有填写')];
    if (/[…\.·*×X]|某/.test(name) && !/^某/.test(name)) return [front('organ.fullName', `机关全称：“${name}”有省略，写全称`)];
    return organEnding.test(name) ? [] : [front('organ.fullName', `机关全称：“${name}”不像机关全称，核对是否写全`)];
  },
};

const title: Rule = {
  id: 'META-03', severity: 'warning', when: ['live', 'export'], basis: '年度报告标题通行写法',
  says: '标题＝机关全称＋年度＋年政府信息公开工作年度报告',
  run({ template, report }) {
    const should = proposeTitle(template, report.organ.fullName, report.year);
    const is = titleOf(template, report).replace(/\s/g, '');
    if (is === should || report.organ.fullName.trim() === '') return [];
    return [front('title', `标题：应为“${should}”`, { text: is, remedy: { label: '改为规范标题', changes: [{ address: 'title', value: null }] } })];
  },
};

const stated = /(\d{4})年(\d{1,2})月(\d{1,2})日?(?:起)?(?:至|到|—|－|-|～)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/;

const period: Rule = {
  id: 'META-05', severity: 'error', when: ['section', 'live'], basis: '条例第四十九条',
  says: '写出的统计期限为本年1月1日至12月31日',
  run({ report: { year, preface, overview } }) {
    const places: [string, string][] = [['preface', preface], ...overview.map((entry): [string, string] => [`overview.${entry.aspect ?? 0}`, entry.text])];
    return places.flatMap(([at, text]) => {
      const plain = text.normalize('NFKC');
      const from = plain.search(/统计(期限|时间|周期|区间)/);
      const match = from < 0 ? null : stated.exec(plain.slice(from, from + 60));
      if (!match) return [];
      const [found, y1, m1, d1, y2 = y1, m2, d2] = match;
      if ([y1, m1, d1, y2, m2, d2].map(Number).join() === [year, 1, 1, year, 12, 31].join()) return [];
      const message = `统计期限应为 ${year}年1月1日至12月31日，文中为“${found}”`;
      return [{ at: [at], section: at === 'preface' ? 'front' : 'overview', text: found, message }];
    });
  },
};

/** The day by which a report must be public: 31 March for governments, 31 January for all others (条例第四十九条). */
export function deadline(type: string, year: number): string {
  return type === 'government' ? `${year + 1}-03-31` : `${year + 1}-01-31`;
}

const publishing: Rule = {
  id: 'META-07', severity: 'warning', when: ['live', 'export'], basis: '条例第四十九条',
  says: '发布日期不晚于次年1月31日（人民政府3月31日）；期限前 10 天开始提醒',
  run({ report: { organ, year, publishDate }, today, settings }) {
    const last = deadline(organ.type, year);
    const day = `${Number(last.slice(5, 7))}月${Number(last.slice(8))}日`;
    if (publishDate && isRealDate(publishDate)) {
      const late = daysBetween(last, publishDate);
      return late > 0 ? [front('publishDate', `发布日期比法定期限 ${year + 1}年${day}晚 ${late} 天`)] : [];
    }
    const left = today && isRealDate(today) ? daysBetween(today, last) : -1;
    return left >= 0 && left <= settings.countdownDays ? [front('publishDate', `距 ${day} 还有 ${left} 天`)] : [];
  },
};

export const frontRules: Rule[] = [format, organName, title, period, publishing];
