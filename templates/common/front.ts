/** Title and preface, alike under both notices. */

/** The title as organs print it; the form itself only names the report. */
export const titlePattern = '{organ}{year}年政府信息公开工作年度报告';

/** A preface is no part of the form; nearly every report has one, and these are its usual sentences. */
export const prefacePattern = (format: string, number: string): string[] => [
  `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈${format}〉的通知》（${number}）要求，编制本报告。`,
  '本报告所列数据的统计期限为{year}年1月1日至{year}年12月31日。',
  '本报告电子版可在{siteName}（{siteUrl}）查阅和下载。',
  '如有疑问，请与{department}联系（{contact}）。',
];
