import type { Report } from '@/lib/report/report';
import { matchesOf } from '@/lib/text/matches';
import type { ParagraphRule, Spot } from '../../paragraph-rule';
import type { Fault, Rule } from '../../rule';
import { front } from './fault';

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s()]/g, '').replace(/[—–―－]/g, '-');

const phone = /^(\+?86-?)?(0\d{2,3}-?)?\d{7,8}([-转]\d{1,6})?$|^1[3-9]\d{9}$|^[48]00-?\d{3,4}-?\d{3,4}$|^(1\d{2,4}|9\d{4,5}|\d{6})$/;
const email = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;
const site = /^(https?:\/\/)?[\w-]+(\.[\w-]+)+(:\d{1,5})?([/?#]\S*)?$/i;

/** What is wrong with one part of a contact, or null. */
const problems = {
  phone: (value: string) => (value.split(/[、/,;，；]/).every((one) => phone.test(plain(one))) ? null : `电话“${value}”位数不对，写成 0000-0000000 的样子`),
  fax: (value: string) => (phone.test(plain(value)) ? null : `传真“${value}”位数不对，写成 0000-0000000 的样子`),
  postcode: (value: string) => (/^\d{6}$/.test(plain(value)) ? null : `邮编“${value}”应为 6 位数字`),
  email: (value: string) => (email.test(value) ? null : `邮箱“${value}”写法不完整，核对`),
  siteUrl: (value: string) => (site.test(value) ? null : `网址“${value}”写法不完整，核对`),
};

type Known = keyof typeof problems;

const labelled: readonly (readonly [Known, RegExp])[] = [
  ['postcode', /邮(?:政)?编(?:码)?\s?[:：]?\s?([\d０-９]{1,12})/g],
  ['phone', /(?:电话|联系方式)(?:号码)?\s?[:：]\s?([(（]?[\d０-９][\d０-９()（）\-—–－ ]{1,24}[\d０-９])/g],
  ['fax', /传真(?:号码)?\s?[:：]\s?([(（]?[\d０-９][\d０-９()（）\-—–－ ]{1,24}[\d０-９])/g],
  ['email', /(?:邮箱|邮件|[Ee]-?[Mm][Aa][Ii][Ll])(?:地址)?\s?[:：]\s?([\w.+-]+[^\s，。；;、）)】\u4e00-\u9fff]{0,40})/g],
  ['siteUrl', /((?:[Hh][Tt][Tt][Pp][Ss]?:|[Ww]{3}[.,．])[^\s，。；;、）)】》”\u4e00-\u9fff]{0,200})/g],
];

const publicHost = /(\.|^)gov\.cn$/i;
/** The host of a site outside .gov.cn, where organs of the state must publish. */
function foreignHost(value: string): string | null {
  const host = value.replace(/^https?:\/\//i, '').split(/[/:?#]/)[0]!;
  return site.test(host) && !publicHost.test(host) ? host : null;
}

function spotsIn(text: string, mayBeForeign: boolean): Spot[] {
  return labelled.flatMap(([kind, pattern]) => matchesOf(text, pattern).flatMap((match): Spot[] => {
    const value = match[1]!;
    const end = match.index + match[0].length;
    const foreign = kind === 'siteUrl' && !mayBeForeign ? foreignHost(value) : null;
    const message = problems[kind](value) ?? (foreign && `网址“${foreign}”不是政府网站域名（gov.cn），核对`);
    return message ? [{ start: end - value.length, end, message }] : [];
  }));
}

/** META-13: contacts in the preface can be used as they stand. */
export const contactInText: ParagraphRule = {
  id: 'META-13', severity: 'hint', basis: '国办发〔2017〕47号',
  anchors: ['邮编', '邮政编', '电话', '联系方式', '传真', '邮箱', '邮件', 'mail', 'http', 'www'], parts: ['preface'],
  read: (text, { organ }) => spotsIn(text, organ.type === 'authorizedOrganization'),
};

function partsOf({ contact, organ }: Report): [at: string, kind: Known, value: string][] {
  const known = typeof contact === 'object' ? (['phone', 'fax', 'postcode', 'email'] as const).map((kind) => [`contact.${kind}`, kind, contact[kind] ?? ''] as const) : [];
  const all = [...known, ['organ.siteUrl', 'siteUrl', organ.siteUrl ?? ''] as const];
  return all.map(([at, kind, value]): [string, Known, string] => [at, kind, value.trim()]).filter(([, , value]) => value !== '');
}

/** The same for the profile. A contact of one line is read like a sentence. */
const contactFields: Rule = {
  id: 'META-13', severity: 'hint', basis: '国办发〔2017〕47号',
  run({ report }): Fault[] {
    const parts = partsOf(report).flatMap(([at, kind, value]) => {
      const problem = problems[kind](value);
      return problem ? [front(at, problem, { text: value })] : [];
    });
    const line = typeof report.contact === 'string' ? spotsIn(report.contact, true) : [];
    return [...parts, ...line.map(({ message }) => front('contact', message))];
  },
};

export const contactRules: readonly Rule[] = [contactFields];
