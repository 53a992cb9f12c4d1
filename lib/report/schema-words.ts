import type { z } from 'zod';

const types: Record<string, string> = { string: '文字', number: '数字', int: '整数', object: '对象', array: '列表', boolean: '是或否' };

type Issue = z.core.$ZodIssue;

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应为${types[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `应为 ${issue.values.map(String).join('、')} 之一`;
    case 'invalid_format':
      return '应写成 2025-01-19 的样子';
    case 'too_small':
      return issue.origin === 'string' ? '没有填写' : `不能小于 ${issue.minimum}`;
    case 'too_big':
      return `不能大于 ${issue.maximum}`;
    case 'invalid_union':
      return '应为数字、文字或 null';
    default:
      return '与格式不符';
  }
}

/** The first problem of a file in one sentence: where, and what should stand there. `whole` names the thing itself. */
export function sentence(error: z.ZodError, whole = '文件'): string {
  const issue = error.issues[0]!;
  const more = error.issues.length > 1 ? `（另有 ${error.issues.length - 1} 处）` : '';
  const place = issue.path.length === 0 ? whole : `“${issue.path.map(String).join('.')}”`;
  return `${place}${expectation(issue)}${more}`;
}
