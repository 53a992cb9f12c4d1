/** Fields of government work. `words` name the field as work of its own; an organ whose name holds one of `own` may speak of it so. */
export interface Field {
  words: readonly string[];
  own: readonly string[];
}

const field = (words: string, own: string): Field => ({ words: words.split(' '), own: own.split(' ') });

export const fields: readonly Field[] = [
  field('科技 科学技术 科普', '科 技 工业 信息化 发展'),
  field('教育 教学', '教育 教体 学 校 教'),
  field('卫生健康 卫生 计生 计划生育 疾控', '卫 健康 医 疾 红十字'),
  field('医疗保障 医保', '医保 医疗保障 社保 社会保险'),
  field('民政 殡葬 养老服务', '民政 民生 社会'),
  field('税务 税收', '税 财政'),
  field('公共资源交易 招投标', '公共资源 交易 招标 采购 政务 行政审批 发展 建设 财政'),
  field('水利 水务 防汛抗旱', '水 河 应急 农业'),
  field('林业 林草 森林防火', '林 草 自然资源 园林 农 应急'),
  field('农业 农业农村 畜牧 农机', '农 牧 畜 乡村 渔 供销'),
  field('交通 交通运输 公路', '交通 公路 运输 铁路 港 航 路'),
  field('自然资源 国土资源 不动产登记', '自然资源 国土 规划 不动产 土地 测绘 地质 矿'),
  field('生态环境 环境保护 环保', '环境 环保 生态 气象 城市管理'),
  field('住房城乡建设 住建 住房公积金 物业', '住房 建设 住建 公积金 房 城乡 物业 城市管理'),
  field('城市管理 城管 市容环卫', '城市管理 城管 执法 市容 城乡 环卫 建设'),
  field('文化旅游 文旅 旅游', '文 旅 广电 广播'),
  field('体育', '体育 文 教 体'),
  field('人力资源社会保障 人社 社会保险', '人力 社会保障 社保 保险 就业 人才 人事'),
  field('司法行政 普法', '司法 法制 法治'),
  field('应急管理 安全生产', '应急 安全 安监 消防 煤 矿'),
  field('市场监管 食品药品 工商', '市场 监管 食品 药品 质量 工商 知识产权'),
  field('审计', '审计'),
  field('统计', '统计 调查'),
  field('档案', '档案 史志 方志'),
  field('退役军人', '退役 军'),
  field('信访', '信访'),
  field('粮食 粮食和物资储备', '粮 储备 发展 商务'),
  field('商务', '商 经济 贸 投资 招商'),
  field('民族宗教 民宗 宗教', '民族 宗教 统战 民宗'),
  field('残疾人', '残疾 残联 民政'),
  field('气象', '气象'),
  field('消防', '消防 应急 公安'),
  field('公安', '公安 警'),
  field('地震', '地震 应急'),
  field('烟草', '烟草'),
];

/** Organs that deal with every field, or publish for others. */
export const generalists = /人民政府|办公室|办公厅|街道|[镇乡]政府|管委会|管理委员会|园区|开发区|新区|融媒|新闻|宣传|大数据|信息中心|行政审批|政务服务|政务数据|机关事务|发展和改革|综合/;
