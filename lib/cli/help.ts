import { checkUsage } from './check';
import { convertUsage } from './convert';
import { schemaUsage } from './schema';

/** What the program can do, with its exit codes. */
export const help = `年报：政府信息公开工作年度报告的命令行

  nianbao ${convertUsage}
      写成 Word 文件或网页，报告本身一并嵌入，可无损读回
      --fragment  只写正文片段，样式写在标签里，可粘贴进网站后台
      退出码：0 已写成，1 已写成但有读取疑问，2 没有写

  nianbao ${checkUsage}
      检查报告，结果在标准输出
      --today     涉及期限的规则以这一天为准，不写则不判断期限
      退出码：0 没有需要处理的问题，1 有需要处理的问题，2 文件不能用

  nianbao ${schemaUsage}
      报告 JSON 的结构（JSON Schema），不写格式则列出现有格式

  nianbao --help       这份说明
  nianbao --version    版本
`;
