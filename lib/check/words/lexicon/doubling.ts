/** Characters whose doubling is ordinary Chinese: 层层, 紧紧, 看看, 妈妈, and names such as 婷婷. */
export const doubled = new Set(
  '人天家事件层处时刻户村乡世岁朝年日个次回样种桩' +
  '紧牢深稳常渐往慢早多少大小高远长短轻满细厚薄亮圆白红绿蓝青黑黄淡暖静悄默频屡仅刚恰单独每足久纷滚茫真勤等好快' +
  '看听想谈试走找帮写聊跑尝摸晒坐盼爸妈哥姐弟妹爷奶叔太婆宝星娃舅姑姥爹娘伯猩狒蝈蛐馍粑饽' +
  '丽芳媛娟燕玲莉婷雪佳倩莹晶萍霞艳慧娜琴洋磊鹏强峰涛浩凯珊楠欣甜萌璐菲蕾薇瑶琪妍梅敏婉蓉茜雯鑫淼晨斌彬彤丹晓' +
  '孜蒸斤津历比跃循井脉楚济娓栩侃谆依恋绵皑莽苍郁茵熊炎灼熠奕巍屹铮谦翼惴攘熙汹潺淙漫闪灿钉滴旺拼朗秩叮呵哈嘻轰巴卡尼罗瓦汶莘匆忙悠碌庸惶诺勃',
);

/** Doubled characters that are ordinary only in such a phrase. */
export const doubledPhrases = [
  '息息相', '行行出状元', '级级抓', '级级压实', '级级落实', '级级负责', '项项有', '项项清', '项项落', '环环相扣', '环环紧扣', '面面俱到', '面面观', '心心相印', '口口相传', '头头是道', '路路通', '步步为营',
  '步步高', '步步深', '步步推', '步步紧', '代代相传', '句句', '条条大路', '组组通', '组组有', '校校', '社社', '区区小', '区区之', '念念不忘', '企查查', '点点滴滴', '字字',
];

/** One-character words that may stand beside a word that ends or begins with the same character: 目的｜的, 为了｜了解, 存在｜在. */
export const particles = new Set('的了在是和有不对由及各新全向将应需更与并为以从被把使也就都还再可要做');

/** Endings that make a word of whatever stands before them: 自治区｜区级, 有效性｜性质, 委员会｜会议. */
export const endings = new Set('区市县省州旗盟街会性化员者室局部厅委处科所站院校馆中网库表单书号费率量力法案品业学长队月度式制型类级线园城地港岛江湖里元名');

/** Characters that are often words by themselves, so that a word may end before them or begin after them. */
export const loose = new Set([...particles, ...'着地得其该本我每经所按已未并而且则又很最较前后上下中内外一二三四五六七八九十两多名条件个项次年月日第局县市区委办会等据于给让请均只无没能同抓办']);
