import type { Severity } from '@/lib/template/types';

/** A word written for another. */
export interface Confusion {
  wrong: string;
  right: string;
  /** Contexts in which the characters are right, as in 流转结果 for 转结. */
  unless?: RegExp;
  /** Contexts outside of which the characters may be right. */
  only?: RegExp;
  severity?: Severity;
}

/** Certain wherever they stand: wrong and right, one pair after the other. */
const certain = `
台帐 台账; 帐号 账号; 帐户 账户; 记帐 记账; 查帐 查账; 对帐 对账; 转帐 转账; 报帐 报账; 结帐 结账; 帐目 账目; 帐簿 账簿
帐本 账本; 帐单 账单; 算帐 算账; 行政复义 行政复议; 行政复意 行政复议; 行政复仪 行政复议; 复义机关 复议机关; 诉颂 诉讼
规范性文档 规范性文件; 规犯性 规范性; 规范行文件 规范性文件; 国办公开办涵 国办公开办函; 国办涵 国办函; 政府信心公开 政府信息公开
依中请 依申请; 依申清 依申请; 申清公开 申请公开; 申情公开 申请公开; 公示拦 公示栏; 公开拦 公开栏; 宣传拦 宣传栏; 专拦 专栏
公从号 公众号; 公重号 公众号; 建立建全 建立健全; 完善建全 完善健全; 建全完善 健全完善; 贯测 贯彻; 贯撤 贯彻; 贯切落实 贯彻落实
惯彻 贯彻; 推委扯皮 推诿扯皮; 推委塞责 推诿塞责; 懈待 懈怠; 再接再励 再接再厉; 一如继往 一如既往; 按步就班 按部就班; 精兵减政 精兵简政
相辅相承 相辅相成; 责无旁代 责无旁贷; 因地治宜 因地制宜; 因势力导 因势利导; 有条不絮 有条不紊; 不可或却 不可或缺; 一脉相成 一脉相承
齐抓共官 齐抓共管; 名列前矛 名列前茅; 迫在眉捷 迫在眉睫; 义不容词 义不容辞; 行之有郊 行之有效; 统酬 统筹; 统畴 统筹; 范踌 范畴
多渠到 多渠道; 陪训 培训; 培讯 培训; 渲传 宣传; 政策解毒 政策解读; 解渎 解读; 满亿度 满意度; 满义度 满意度; 答覆 答复; 回覆 回复
反溃 反馈; 反愧 反馈; 公益组职 公益组织; 自燃人 自然人; 泄秘 泄密; 秘级 密级; 予已公开 予以公开; 不于公开 不予公开; 不于处理 不予处理
不于受理 不予受理; 给于 给予; 赋于 赋予; 分辩率 分辨率; 辨论 辩论; 急燥 急躁; 浮燥 浮躁; 枯躁 枯燥; 松驰 松弛; 震憾 震撼
遗撼 遗憾; 繁锁 繁琐; 烦锁 烦琐; 座落 坐落; 侯选人 候选人; 等侯 等候; 时侯 时候; 气侯 气候; 通迅 通讯; 资迅 资讯; 简迅 简讯
祥细 详细; 坚苦奋斗 艰苦奋斗; 坚难 艰难; 坚巨 艰巨; 防碍 妨碍; 履盖 覆盖; 副盖 覆盖; 覆行 履行; 屡行 履行; 旅行职责 履行职责
编缉 编辑; 纂改 篡改; 张帖 张贴; 帖近 贴近; 峻工 竣工; 严竣 严峻; 砥励 砥砺; 磨励 磨砺; 励行节约 厉行节约; 历行节约 厉行节约
雷历风行 雷厉风行; 雷励风行 雷厉风行; 堪察 勘察; 国务员办公厅 国务院办公厅; 评诂 评估; 人民政付 人民政府; 人名政府 人民政府
人名群众 人民群众; 沟稽关系 勾稽关系; 有续推进 有序推进; 有续开展 有序开展; 进一布 进一步; 增涨 增长; 舆请 舆情; 长效机治 长效机制
违记违法 违纪违法; 权利运行 权力运行; 主动工开 主动公开; 依发公开 依法公开; 工作人园 工作人员; 统计书记 统计数据; 査 查
`;

/** 对帐篷 is about tents, not accounts. */
const tents = /帐[篷幕]/;

/** 做 begins a word of its own: 推动做好, 员工做到. */
const doing = /做(?:好|到|实|细|大|强|优|法|成|出|足|深|精|了|一|得|什|群|为)/;

/** Certain in their contexts only. */
const inContext: readonly Confusion[] = [
  { wrong: '制法', right: '制发', unless: /[机体法控编强管限]制法|制法[规律治制定庭院官]/ },
  { wrong: '转结', right: '结转', unless: /转结[果束合构算案论余对]/ },
  { wrong: '下步', right: '下一步', unless: /下步[骤伐入调行履道]|[以如]下步/, severity: 'hint' },
  { wrong: '其它', right: '其他', severity: 'hint' },
  { wrong: '做为', right: '作为', unless: /做为(?:民|人|群|企|百|国|党|他|我|基层|社会|好|什)|[叫称当]做为/ },
  { wrong: '登陆', right: '登录', only: /登陆(?:到|进入)?(?:[“《"a-zA-Z]|网站|平台|系统|门户|账号|政务|政府|官网|官方|本|我|县|市|区|省|后台|页面|网页)/, unless: /台风|登陆(?:本地|本省|我省|我市|我县|我国)/ },
  { wrong: '以申请公开', right: '依申请公开', unless: /[可得予加所难足]以申请/ },
  { wrong: '授理', right: '受理', unless: /授理(?:论|念|解|财)|[传教讲]授理/ },
  { wrong: '进下一步', right: '进一步', unless: /[改推跟演]进下一步|进下一步(?:工作|打算|计划|措施)/ },
  { wrong: '近一步', right: '进一步', unless: /[最附邻靠接]近一步/ },
  { wrong: '进一部', right: '进一步', only: /进一部(?:加强|完善|提升|提高|规范|健全|强化|明确|优化|落实|推进|做好|加大|拓宽)/ },
  { wrong: '机购', right: '机构', only: /机购(?:职能|设置|改革|概况|信息|简介|编制|负责)/ },
  { wrong: '建全', right: '健全', only: /建全(?:制度|机制|工作|信息|完善|组织|政府|各项|长效|体系|责任|监督|政务)/, unless: /[创构新改扩修筹重搭组立善]建全|建全(?:信息化|政府系统)/ },
  { wrong: '以经', right: '已经', only: /以经(?:公开|建立|完成|开展|制定|发布|落实|整改)/ },
  { wrong: '制做', right: '制作', unless: doing },
  { wrong: '运做', right: '运作', unless: doing },
  { wrong: '操做', right: '操作', unless: doing },
  { wrong: '工做', right: '工作', unless: doing },
  { wrong: '效律', right: '效率', unless: /律师/ },
  { wrong: '覆盖律', right: '覆盖率', unless: /律师/ },
  { wrong: '办结律', right: '办结率', unless: /律师/ },
  { wrong: '知晓律', right: '知晓率', unless: /律师/ },
  { wrong: '记律', right: '纪律', unless: /律师/ },
  { wrong: '登计', right: '登记', unless: /登计[划算]/ },
  { wrong: '答付', right: '答复', unless: /付[费款]/ },
  { wrong: '机够', right: '机构', unless: /够[用快]/ },
  { wrong: '保蜜', right: '保密', unless: /蜜[蜂桃柚瓜源蜡]/ },
  { wrong: '涉蜜', right: '涉密', unless: /蜜[蜂桃柚瓜源]/ },
  { wrong: '保秘', right: '保密', unless: /秘书/ },
  { wrong: '涉秘', right: '涉密', unless: /秘书/ },
  { wrong: '复盖', right: '覆盖', unless: /盖[章板印房楼戳]/ },
  { wrong: '函盖', right: '涵盖', unless: /盖[章印戳]/ },
  { wrong: '含盖', right: '涵盖', unless: /盖[章印板]/ },
  { wrong: '讯速', right: '迅速', unless: /速[递度报览读]/ },
  { wrong: '究竞', right: '究竟', unless: /竞[争赛标拍选聘价技]/ },
  { wrong: '竟争', right: '竞争', unless: /[究毕]竟争/ },
  { wrong: '竟赛', right: '竞赛', unless: /[究毕]竟赛/ },
  { wrong: '下栽', right: '下载', unless: /栽[种植树培]/ },
  { wrong: '转栽', right: '转载', unless: /栽[种植树培]/ },
  { wrong: '记栽', right: '记载', unless: /栽[种植树培]/ },
  { wrong: '栽体', right: '载体', unless: /栽体[育验系]/ },
  { wrong: '范筹', right: '范畴', unless: /筹[集备措款资建划办码]/ },
  { wrong: '拦目', right: '栏目', unless: /拦目标/ },
  { wrong: '网战', right: '网站', unless: /战[略队士斗役疫线术场]/ },
  { wrong: '政务工开', right: '政务公开', unless: /工开[展始]/ },
  { wrong: '信息工开', right: '信息公开', unless: /工开[展始]/ },
  { wrong: '布署', right: '部署', unless: /署名/ },
  { wrong: '按装', right: '安装', unless: /装[机修置潢配]/ },
  { wrong: '诉送', right: '诉讼', unless: /送[达交]/ },
  { wrong: '政办涵', right: '政办函', unless: /涵盖/ },
  { wrong: '付主任', right: '副主任', unless: /[支交拨应给]付|主任务/ },
  { wrong: '付组长', right: '副组长', unless: /[支交拨应给]付/ },
  { wrong: '付局长', right: '副局长', unless: /[支交拨应给]付/ },
  { wrong: '付县长', right: '副县长', unless: /[支交拨应给]付/ },
  { wrong: '举错', right: '举措', unless: /错[误别漏字]/ },
  { wrong: '程续', right: '程序', unless: /续[建签约期保费贷]/ },
  { wrong: '网洛', right: '网络', unless: /洛阳/ },
  { wrong: '会议记要', right: '会议纪要', unless: /记要[点求]/ },
  { wrong: '办公庭', right: '办公厅', unless: /庭院/ },
  { wrong: '持绪', right: '持续', unless: /绪论/ },
  { wrong: '依申公开', right: '依申请公开', severity: 'hint' },
  { wrong: '既使', right: '即使', severity: 'hint' },
  { wrong: '权利清单', right: '权力清单', severity: 'hint' },
  { wrong: '行政权利', right: '行政权力', severity: 'hint' },
];

/** Words that administrative texts mix up. To add one, write it into the first list, or with its contexts into the second. */
export const confusions: readonly Confusion[] = [
  ...certain.trim().split(/[;\n]\s*/).map((pair) => {
    const [wrong = '', right = ''] = pair.split(' ');
    return { wrong, right, unless: tents };
  }),
  ...inContext,
];
