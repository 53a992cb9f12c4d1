import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReport } from '@/lib/report/json';
import type { Report } from '@/lib/report/report';
import { templateCells } from '@/lib/template/tree';
import { findTemplate } from './index';

/** What a sample must hold. `numbers`: all numbers of its sentences (一, 五, 六), in order of appearance. */
interface Facts {
  file: string;
  table2: (number | string)[];
  table3: (number | string)[][];
  table4: number[];
  numbers: string;
  /** Values of 表二 as its text prints them, when they are more than the form has. */
  printed2?: (number | string)[];
  /** Made as a report only; all others stand beside the text they could have been typed from. */
  hasNoText?: true;
}

const zeros = (n: number): number[] => Array<number>(n).fill(0);
/** Rows of 表三 that are all zero but the ones named by their place. */
const rows = (count: number, but: Record<number, (number | string)[]> = {}) => Array.from({ length: count }, (_, i) => but[i] ?? zeros(7));

const seven = [7, 0, 0, 0, 0, 0, 7];

const samples: Facts[] = [
  {
    file: 'f2021/samples/2024-development-commission',
    table2: [0, 0, 0, 5, 0, 16, 11, 1, 0, 0],
    table3: rows(25, { 0: seven, 12: seven, 23: seven }),
    table4: zeros(15),
    numbers: '2024 2024 351 30 1 2024 31 2 37 43 30 20 3 79 40 4 16 14 1 2024 7 2024 5 2024 2024 1 2024 2020 109',
  },
  {
    file: 'f2021/samples/2022-service-bureau',
    table2: [0, 0, 0, 6, 0, 6, 0, 0, 0, 0],
    printed2: [0, 0, 0, 6, 0, 6, 0, 0, 0, 0, 0, 0],
    table3: rows(25),
    table4: zeros(15),
    numbers: '2022 35167 5 26709 2261 19944 1669 2835 8453 3638 401 421 1176 66 30 5 243 2473 2022 4 5 2022 2023',
  },
  {
    file: 'f2021/samples/2021-industrial-park',
    table2: zeros(10),
    table3: rows(25),
    table4: zeros(15),
    numbers: '2021 30 32 2021 2021',
  },
  {
    file: 'f2021/samples/2021-district-service-bureau',
    table2: zeros(10),
    table3: rows(25),
    table4: zeros(15),
    numbers: '2021 477 165 72 8 16 69 4 1 272 31 4 2021 1 2021 2020 11 2021 2021 2021',
  },
  {
    file: 'f2019/samples/2020-trading-centre',
    table2: [0, 0, 0, 2, 2, 2, ...zeros(12), 0, 0, 2, '26.0480万元'],
    table3: rows(23, { 16: [0, 0, 0, 0, 0, 0, '00'] }),
    table4: zeros(15),
    numbers: '2020 2020',
  },
  {
    file: 'f2021/samples/large-city',
    hasNoText: true,
    table2: [3, 5, 74, 564, 984, 4185, 11398889, 6937489, 166105, 316441],
    table3: [
      [13612, 252, 0, 45, 128, 32, 14069],
      [535, 6, 0, 1, 18, 0, 560],
      [5345, 129, 0, 41, 19, 14, 5548],
      [2120, 39, 0, 1, 6, 2, 2168],
      [13, 0, 0, 0, 0, 0, 13],
      [30, 0, 0, 0, 0, 0, 30],
      [11, 0, 0, 0, 0, 0, 11],
      [49, 2, 0, 0, 0, 0, 51],
      [103, 1, 0, 0, 0, 0, 104],
      [84, 1, 0, 0, 0, 0, 85],
      [282, 4, 0, 0, 0, 0, 286],
      [147, 0, 0, 0, 1, 2, 150],
      [3075, 50, 0, 0, 89, 8, 3222],
      [177, 3, 0, 0, 0, 0, 180],
      [19, 0, 0, 0, 0, 0, 19],
      [199, 1, 0, 0, 3, 0, 203],
      [147, 1, 0, 0, 0, 0, 148],
      zeros(7),
      [100, 1, 0, 0, 0, 0, 101],
      [5, 0, 0, 0, 0, 0, 5],
      [315, 3, 0, 0, 0, 0, 318],
      [202, 0, 0, 1, 0, 0, 203],
      [941, 17, 0, 1, 3, 3, 965],
      [13364, 252, 0, 44, 121, 29, 13810],
      [783, 6, 0, 2, 25, 3, 819],
    ],
    table4: [376, 97, 196, 121, 790, 16, 1, 12, 27, 56, 74, 1, 30, 51, 156],
    numbers:
      '3 5 74 564 984 4185 11398889 6937489 166105 316441 14069 560 13612 457 13810 5548 2168 730 3421 457 1486 819 790 376 97 196 121 212 56 156 2020 109 4 400',
  },
];

const folder = import.meta.dirname;
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
/** Text without spaces and with one width of punctuation. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

function load(file: string): Report {
  const parsed = parseReport(read(`${file}.report.json`), findTemplate);
  if (!parsed.ok) throw new Error(parsed.problem);
  expect(parsed.doubts).toEqual([]);
  return parsed.report;
}

/** Values of one table in printed order. */
function values(report: Report, table: string): unknown[] {
  const template = findTemplate(report.format);
  if (!template) throw new Error(report.format);
  return [...templateCells(template).values()].filter((cell) => cell.table === table).map((cell) => report.cells[cell.address]);
}

const narrative = (report: Report): string[] => [
  ...report.overview.flatMap(({ heading, text }) => [heading, ...text.split('\n')]),
  ...report.problems.split('\n'),
  ...report.otherMatters.split('\n'),
];

const longDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** Every piece of wording in the order in which the text prints it. */
const wording = (report: Report): string[] =>
  [
    report.title ?? '',
    ...report.preface.split('\n'),
    ...narrative(report),
    report.signature.organName,
    report.signature.date && longDate(report.signature.date),
  ].filter(Boolean);

/** The values printed between two headings of a text. */
function printed(text: string, from: RegExp, to: RegExp): string[] {
  const start = text.search(from);
  const part = text.slice(start, start + text.slice(start).search(to));
  return part.split(/[\n|]/).map((token) => token.trim()).filter((token) => /^\d[\d.]*(万元)?$/.test(token));
}

describe.each(samples)('$file', ({ file, table2, table3, table4, numbers }) => {
  const report = load(file);

  it('holds the figures', () => {
    expect(values(report, 'table2')).toEqual(table2);
    expect(values(report, 'table3')).toEqual(table3.flat());
    expect(values(report, 'table4')).toEqual(table4);
  });

  it('states the numbers in its sentences', () => {
    expect(narrative(report).join('\n').match(/\d+(\.\d+)?/g)?.join(' ')).toBe(numbers);
  });

  it('is a draft of an invented organ', () => {
    expect(report.status).toBe('draft');
    expect(report.organ.fullName).toMatch(/^(云泽州|澄岭|映川区|芦汀县|澜平市)/);
  });

  it('expects findings whose words stand in it', () => {
    const expected = JSON.parse(read(`${file}.expected.json`)) as Record<'mustReport' | 'mustStaySilent' | 'hints', Expectation[]>;
    expect(Object.keys(expected)).toEqual(['mustReport', 'mustStaySilent', 'hints']);
    const words = [report.title, report.preface, ...narrative(report), report.signature.organName, ...Object.values(report.cells).map(String)].join('\n');
    for (const { rule, text, only } of Object.values(expected).flat()) {
      expect(rule).toMatch(/^[A-Z]+\d?-\d\d$/);
      if (text) expect(only === 'text' ? read(`${file}.txt`) : words).toContain(text);
    }
  });
});

describe.each(samples.filter(({ hasNoText }) => !hasNoText))('the text of $file', ({ file, table2, table3, table4, printed2 }) => {
  const report = load(file);

  it('says the same', () => {
    const text = plain(read(`${file}.txt`));
    let at = 0;
    for (const piece of wording(report)) {
      const found = text.indexOf(plain(piece), at);
      expect(found, piece).toBeGreaterThanOrEqual(0);
      at = found + plain(piece).length;
    }
  });

  it('prints the same figures', () => {
    const text = read(`${file}.txt`);
    expect(printed(text, /^二、主动/m, /^三、收到/m)).toEqual((printed2 ?? table2).map(String));
    expect(printed(text, /^三、收到/m, /^四、政府/m)).toEqual(table3.flat().map(String));
    expect(printed(text, /^四、政府/m, /^五、存在/m)).toEqual(table4.map(String));
  });
});

/** One line of an expected outcome. `only: 'text'`: can be seen in the text alone, not in the report JSON. */
interface Expectation {
  rule: string;
  text?: string;
  note?: string;
  only?: 'text';
}

it('lists every sample, and which have a text', () => {
  const found = ['f2019', 'f2021'].flatMap((format) =>
    readdirSync(path.join(folder, format, 'samples'))
      .filter((name) => name.endsWith('.report.json'))
      .map((name) => `${format}/samples/${name.replace('.report.json', '')}`),
  );
  expect(found.sort()).toEqual(samples.map(({ file }) => file).sort());
  for (const { file, hasNoText = false } of samples) expect(existsSync(path.join(folder, `${file}.txt`)), file).toBe(!hasNoText);
});
