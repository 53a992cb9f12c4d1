import { describe, expect, it } from 'vitest';
import type { OrganType } from '@/lib/report/report';
import { mayMakeRules, nameProblem } from './organ';

describe('a full name of an organ', () => {
  it.each([
    '青禾县人民政府', '青禾县人民政府办公室', '四川省人民政府办公厅', '青禾县发展和改革委员会', '青禾县教育局', '四川省财政厅', '青禾县柳林镇人民政府',
    '澜平市云溪区东关街道办事处', '澜平经济技术开发区管理委员会', '澜平高新区管委会', '澜平市中级人民法院', '青禾县人民检察院', '国家税务总局青禾县税务局',
    '国家税务总局澜平市税务局稽查局', '澜平市消防救援支队', '四川省消防救援总队', '青禾县消防救援大队', '青禾县档案馆', '青禾县气象局', '澜平海事局', '澜平海关',
    '中国人民银行澜平市分行', '国家统计局青禾调查队', '澜平市住房公积金管理中心', '青禾县爱国卫生运动委员会办公室', '中共青禾县委网络安全和信息化委员会办公室',
    '青禾县总工会', '青禾县残疾人联合会', '青禾县供销合作社联合社', '澜平市烟草专卖局（公司）', '青禾县融媒体中心', '新疆生产建设兵团第二百师', '新疆生产建设兵团',
    '云岭地区行政公署', '澜平市公安局交通警察支队', '澜平监狱', '青禾县第一中学', '青禾县人民医院', '青禾县自来水公司', '澜平市公共交通集团', '青禾县敬老院',
    '青禾县广播电视台', '澜平市动物园', '青禾林场', '国家发展和改革委员会', '中华人民共和国外交部', '海关总署', '澜平市仲裁委员会', '青禾县公证处',
    '市场监督管理局', '市政园林局', '市容环境卫生管理局', '市民服务中心', '市中区财政局', '某县财政局', '某某市人民政府', '云泽州政务服务和公共资源监管局', '澄岭工业园区管理委员会', '芦汀县公共资源交易中心', '国家金融监督管理总局澜平监管分局',
  ])('%s is one', (name) => {
    expect(nameProblem(name)).toBeNull();
  });

  it.each(['云泽州发改委', '青禾县政府办', '澜平市政府', '青禾…局', '青禾县***局', '青禾县XX局', '青禾县某局', '某县某局', '××县财政局'])('%s is cut short', (name) => {
    expect(nameProblem(name)).toBe('abbreviated');
  });

  it.each(['东关街道', '青禾县', '柳林镇', '桃源乡'])('%s is a place', (name) => {
    expect(nameProblem(name)).toBe('place');
  });

  it.each(['', '  '])('%j is none', (name) => {
    expect(nameProblem(name)).toBe('missing');
  });

  it.each(['青禾县档案', '青禾', 'abc', '区统计局', '市民政局', '县发展和改革委员会', '市政务服务中心'])('%s is perhaps none', (name) => {
    expect(nameProblem(name)).toBe('unusual');
  });
});

describe('the power to make rules', () => {
  it.each<[string, OrganType]>([
    ['四川省人民政府', 'government'], ['内蒙古自治区人民政府', 'government'], ['广西壮族自治区人民政府', 'government'], ['新疆维吾尔自治区人民政府', 'government'],
    ['北京市人民政府', 'government'], ['重庆市人民政府', 'government'], ['云泽回族自治州人民政府', 'government'], ['四川省云泽傣族自治州人民政府', 'government'],
    ['四川省人民政府办公厅', 'department'], ['四川省司法厅', 'department'], ['国家发展和改革委员会', 'department'], ['中华人民共和国教育部', 'department'],
    ['国家市场监督管理总局', 'department'], ['国家税务总局', 'department'], ['海关总署', 'department'], ['国家铁路局', 'department'],
  ])('%s surely has it', (fullName, type) => {
    expect(mayMakeRules({ fullName, type })).toBe('yes');
  });

  it.each<[string, OrganType]>([
    ['青禾县人民政府', 'government'], ['青禾县教育局', 'department'], ['青禾县住房和城乡建设局', 'department'], ['北京市云溪区人民政府', 'government'],
    ['青禾县柳林镇人民政府', 'township'], ['柳林镇人民政府', 'government'], ['桃源乡人民政府', 'government'], ['东关街道办事处', 'township'], ['云溪族自治旗人民政府', 'government'],
    ['青禾侗族自治县人民政府', 'government'], ['云泽回族自治州澜平市人民政府', 'government'], ['四川省澜平市云溪市人民政府', 'government'],
    ['内蒙古自治区澜平市云溪区人民政府', 'government'], ['澜平经济技术开发区管理委员会', 'authorizedOrganization'], ['国家税务总局青禾县税务局', 'department'],
    ['重庆市云溪区司法局', 'department'],
  ])('%s surely has it not', (fullName, type) => {
    expect(mayMakeRules({ fullName, type })).toBe('no');
  });

  it.each<[string, OrganType]>([
    ['澜平市人民政府', 'government'], ['四川省澜平市人民政府', 'government'], ['云溪市人民政府', 'government'], ['柳乡市人民政府', 'government'], ['镇水市人民政府', 'government'],
    ['禾德镇市人民政府', 'government'], ['广西壮族自治区澜平市人民政府', 'government'], ['四川省禾乡市人民政府', 'government'], ['澜平市司法局', 'department'],
    ['四川省教育厅', 'department'], ['四川省住房和城乡建设厅', 'department'], ['四川省乡村振兴局', 'department'], ['澜平市住房和城乡建设局', 'department'],
    ['国家税务总局澜平市税务局', 'department'], ['云泽州人民政府', 'government'], ['中国证券监督管理委员会浙江监管局', 'department'], ['澜平市区域合作办公室', 'department'],
  ])('%s may have it', (fullName, type) => {
    expect(mayMakeRules({ fullName, type })).toBe('unknown');
  });
});
