/** A paragraph with the share of its own words that stood in the earlier text. */
export interface ParagraphLikeness {
  text: string;
  share: number;
}

/** A stretch of the text that stood in the earlier one, as it is written now. */
export interface Repeat {
  start: number;
  end: number;
  text: string;
}

export interface Likeness {
  /** Characters that stood in the earlier text, as a fraction of those that count. */
  share: number;
  /** Characters that count: without white space, marks, digits and what every report says. */
  counted: number;
  paragraphs: ParagraphLikeness[];
  /** In the order of the text; none goes over the end of a paragraph. */
  repeated: Repeat[];
}

/** Words that every report has, whoever wrote it and whatever the year; they say nothing on copying. */
const commonPhrases = [
  '中华人民共和国', '政府信息公开工作年度报告', '政府信息公开条例', '国务院办公厅政府信息与政务公开办公室', '国务院办公厅', '编制本报告',
  '收到和处理政府信息公开申请情况', '政府信息公开申请', '政府信息公开行政复议', '行政复议', '行政诉讼', '主动公开政府信息情况', '存在的主要问题及改进情况',
  '其他需要报告的事项', '政府信息公开平台建设情况', '政府信息公开平台', '平台建设情况', '政府信息管理情况', '主动公开情况', '依申请公开情况', '监督保障情况', '总体情况',
  '信息处理费', '政府信息公开工作', '政府信息公开', '政务公开工作', '政务公开', '政府信息', '信息公开工作', '信息公开', '依申请公开', '主动公开', '政策解读',
  '存在的主要问题', '主要问题', '改进措施', '改进情况', '存在的问题', '存在问题', '下一步', '人民政府', '行政规范性文件', '规范性文件', '行政许可', '行政处罚', '行政强制',
  '习近平新时代中国特色社会主义思想', '党中央', '国务院', '党的二十大', '党的十九大', '以公开为常态', '不公开为例外',
  '一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '年度', '本年', '全年', '上年', '条例',
];

/** Names of documents, numbers of documents, and the phrases above. */
const uncounted = new RegExp(`《[^《》\\n]{1,80}》|[〔\\[（(]\\d{4}[〕\\]）)]\\d{1,4}号|\\d{4} ?年度?|${commonPhrases.join('|')}`, 'g');

/** Length of the shingles that are compared. */
const size = 4;
/** Characters in a row that make a repeat worth showing. */
const leastShown = 12;

/** The characters of a text that count, and where each stands. */
interface Counted {
  codes: Uint16Array;
  places: Uint32Array;
  length: number;
}

const isWritten = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

function countedIn(text: string): Counted {
  const counted: Counted = { codes: new Uint16Array(text.length), places: new Uint32Array(text.length), length: 0 };
  const add = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) {
      const code = text.charCodeAt(i);
      if (!isWritten(code)) continue;
      counted.codes[counted.length] = code;
      counted.places[counted.length] = i;
      counted.length += 1;
    }
  };
  let from = 0;
  for (const match of text.matchAll(uncounted)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return counted;
}

/** One number for the shingle that begins at a character. Two shingles share one by chance once in four thousand millions. */
function shingle(codes: Uint16Array, at: number): number {
  let hash = 17;
  for (let i = at; i < at + size; i += 1) hash = Math.imul(hash ^ codes[i]!, 0x01000193) + (hash >>> 13) | 0;
  return hash;
}

function shinglesOf({ codes, length }: Counted): Set<number> {
  const all = new Set<number>();
  for (let at = 0; at + size <= length; at += 1) all.add(shingle(codes, at));
  return all;
}

/** 1 for each counted character that lies in a shingle of the earlier text. */
function marked({ codes, length }: Counted, earlier: Set<number>): Uint8Array {
  const marks = new Uint8Array(length);
  for (let at = 0; at + size <= length; at += 1) if (earlier.has(shingle(codes, at))) marks.fill(1, at, at + size);
  return marks;
}

function repeatsIn(text: string, { places, length }: Counted, marks: Uint8Array): Repeat[] {
  const repeats: Repeat[] = [];
  for (let from = 0; from < length; from += 1) {
    if (!marks[from]) continue;
    let to = from;
    while (to + 1 < length && marks[to + 1] && !text.slice(places[to], places[to + 1]).includes('\n')) to += 1;
    const [start, end] = [places[from]!, places[to]! + 1];
    if (to - from + 1 >= leastShown) repeats.push({ start, end, text: text.slice(start, end) });
    from = to;
  }
  return repeats;
}

function paragraphsIn(text: string, { places, length }: Counted, marks: Uint8Array): ParagraphLikeness[] {
  let at = 0;
  let end = -1;
  return text.split('\n').flatMap((line) => {
    end += line.length + 1;
    let [all, same] = [0, 0];
    for (; at < length && places[at]! < end; at += 1) {
      all += 1;
      same += marks[at]!;
    }
    return line.trim() === '' ? [] : [{ text: line, share: all === 0 ? 0 : same / all }];
  });
}

/**
 * How much of a text stood in an earlier one already, wherever it stood there. Punctuation, figures and years do not
 * matter, and phrases that every report has are not counted. Time grows with the length of both.
 */
export function likeness(text: string, previousText: string): Likeness {
  const counted = countedIn(text);
  const marks = marked(counted, shinglesOf(countedIn(previousText)));
  const same = marks.reduce((sum, mark) => sum + mark, 0);
  return {
    share: counted.length === 0 ? 0 : same / counted.length,
    counted: counted.length,
    paragraphs: paragraphsIn(text, counted, marks),
    repeated: repeatsIn(text, counted, marks),
  };
}
