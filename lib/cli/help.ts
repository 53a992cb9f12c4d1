import { checkUsage } from './check-options';
import { convertUsage } from './convert';
import { explainUsage, rulesUsage } from './rules';
import { schemaUsage } from './schema';

/** What the program can do, with its exit codes. */
export const help = `年报：政府信息公开工作年度报告的命令行

  nianbao ${convertUsage}
      写成 Word 文件或网页，报告本身一并嵌入，可无损读回
      --fragment  只写正文片段，样式写在标签里，可粘贴进网站后台
      退出码：0 已写成，1 已写成但有读取疑问，2 没有写

  nianbao ${checkUsage}
      检查报告，结果在标准输出；FILE 是报告 JSON，或已发布报告的纯文本
      --previous  同一机关上一年度的报告，用于跨年核对
      --format    json：一个文件为 {"report", "findings"}，多个文件为 {"files": [{"file", "report", "findings"}]}，不能用的文件为 {"file", "problem"}；
                  sarif：SARIF 2.1.0
      --today     涉及期限的规则以这一天为准，不写则不判断期限
      --out-dir   每个文件的结果写成 DIR/文件名.findings.json（文件名不含最后的扩展名），DIR 没有则新建；坏文件不影响其余文件
      退出码：0 没有需要处理的问题，1 有需要处理的问题（写了说明而保留的不计），2 有文件不能用；多个文件取最大的

  nianbao ${rulesUsage}
      列出全部规则

  nianbao ${explainUsage}
      说明一条规则，例如 nianbao explain T3-04

  nianbao ${schemaUsage}
      报告 JSON 的结构（JSON Schema），不写格式则列出现有格式

  nianbao --help       这份说明
  nianbao --version    版本
`;
