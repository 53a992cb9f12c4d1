import type { Organ } from '@/lib/report/report';

/** Last characters of full names: 局 厅 部 … and longer ones that end in no such character. */
const fullEnding = /(人民政府|办公室|中心|公司|大学|学校|小学|中学|集团|银行|分行|支行|机构|[局厅部院署处会所站馆社队台园场厂关狱团师组])$/;

/** Endings that only short names have: 发改委, 政府办, 市政府. */
const shortEnding = /(委|办|政府)$/;

/** A place without its organ: 东关街道, 青禾县. */
const placeEnding = /(街道|[省市州县区乡镇])$/;

/** 区统计局, 市民政局: which one is left out. 市场监督管理局, 县域 and 乡村振兴局 are words of their own. */
const nameless = /^(?:[县区]|市(?!场|容|政(?!务|府|协)|民(?!政|族|营|航)))(?![域块]|.{0,12}[县区市]).{2,}[局委会室厅心]$/;

/** Signs that something was left out. A 某 in front stands for the place in specimens. */
const leftOut = /[….·*×X]|某/;

export type NameProblem = 'missing' | 'abbreviated' | 'place' | 'unusual';

/** What is wrong with a name as the full name of an organ (机关全称), or null. `unusual` is not certain; a `place` is a custom of titles that is no full name. */
export function nameProblem(fullName: string): NameProblem | null {
  // 烟草专卖局（公司）, and the second name of an organ behind its first.
  const name = fullName.trim().replace(/（[^（）]*）$/, '');
  if (name === '') return 'missing';
  if (leftOut.test(name.replace(/^某+/, ''))) return 'abbreviated';
  if (nameless.test(name)) return 'unusual';
  if (fullEnding.test(name)) return null;
  if (placeEnding.test(name)) return 'place';
  return shortEnding.test(name) ? 'abbreviated' : 'unusual';
}

/** Municipalities directly under the State Council. */
const centralCity = '(北京|天津|上海|重庆)市';
const province = `([^市州县区]{2,6}(省|自治区)|${centralCity})`;
/** Organs that fill in the report of a government. */
const office = '(人民政府|人民政府办公厅|人民政府办公室|司法厅|司法局)';
const ruleMakers = [
  // The State Council's own organs; 国家税务总局某市税务局 is a branch, not one of them.
  /^(国家|中华人民共和国|国务院)(?!.*(总局|部|委员会|署).)[^省州县区]*(部|委员会|总局|局|署|办公厅)$/,
  /^(海关总署|审计署|中国人民银行|中国证券监督管理委员会)$/,
  new RegExp(`^${province}${office}$`),
  new RegExp(`^([^市县区]{2,6}(省|自治区))?[^省市县区]{2,12}自治州${office}$`),
];

/** Below the level of rule-making for certain; 新乡市, 镇江市 and 城乡建设局 are not villages. */
const lower = /县|旗|区(?!域)|街道|[乡镇](?=人民政府|政府|$)/;

const cityGovernment = '市人民政府';

/** A city that belongs to another one or to a prefecture: 某自治州某市人民政府. */
const isCityBelow = (name: string): boolean => name.endsWith(cityGovernment) && /(自治州|盟|市)./.test(name.slice(0, -cityGovernment.length));

/** True for an organ of a county, a city without districts or below, as far as type and name tell. */
export function isOfCounty({ fullName, type }: Organ): boolean {
  const name = fullName.trim().replaceAll('自治区', '');
  return type === 'township' || lower.test(name) || isCityBelow(name);
}

/**
 * Who may make 规章 (立法法第九十一条、第九十三条): `yes` and `no` are certain from type and name. A city may be divided
 * into districts (设区的市, may) or not (县级市, may not): its name does not say, so it is `unknown`.
 */
export function mayMakeRules({ fullName, type }: Organ): 'yes' | 'no' | 'unknown' {
  const name = fullName.trim();
  if (type === 'township') return 'no';
  if (ruleMakers.some((pattern) => pattern.test(name))) return 'yes';
  return isOfCounty({ fullName, type }) ? 'no' : 'unknown';
}
