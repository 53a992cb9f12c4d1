import { expect, test } from 'vitest';
import { previousProblem } from './previous';

const of = (fullName: string, year: number) => ({ organ: { fullName, type: 'department' as const }, year });
const own = of('青禾县档案局', 2024);

test.each([
  ['the year before', of('青禾县档案局', 2023)],
  ['spaces in the name', of(' 青禾县　档案局', 2023)],
  ['a file that names no organ', of('', 2023)],
])('takes %s', (_, candidate) => {
  expect(previousProblem(own, candidate)).toBeNull();
});

test.each([
  ['another organ', of('青禾县财政局', 2023), '机关不同：本报告为“青禾县档案局”，文件为“青禾县财政局”，选择同一机关的上年报告'],
  ['an earlier year', of('青禾县档案局', 2022), '年度应为 2023，文件为 2022，选择 2023 年度报告'],
  ['the same year', of('青禾县档案局', 2024), '年度应为 2023，文件为 2024，选择 2023 年度报告'],
])('refuses %s', (_, candidate, sentence) => {
  expect(previousProblem(own, candidate)).toBe(sentence);
});
