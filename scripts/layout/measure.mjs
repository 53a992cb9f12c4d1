/** Each check gives a name, what was measured and whether it is as the standard has it. */
const check = (name, measured, ok) => ({ name, measured: String(measured), ok });

const near = (value, wanted, tolerance) => Math.abs(value - wanted) <= tolerance;
const round = (value) => Math.round(value * 100) / 100;

/** Ruler: a full page of plain Chinese. */
export function measureRuler(pages) {
  const { lines } = pages[1];
  const counts = [...new Set(lines.map(({ text }) => [...text].length))];
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return [
    check('标尺：每页行数', lines.length, lines.length === 22),
    check('标尺：每行字数', counts.join('、'), counts.join() === '28'),
    check('标尺：左边缘 28 mm', round(left), near(left, 28, 0.5)),
    check('标尺：右边缘 184 mm', round(right), near(right, 184, 0.5)),
  ];
}

const heading3 = '收到和处理政府信息公开申请情况';
const pagesWith = (pages, text) => pages.flatMap((page, i) => (page.text.includes(text) ? [i + 1] : []));

/** Large type: the header of table 三 stands on every page that the table reaches. */
export function measureLarger(pages) {
  const first = pagesWith(pages, '申请人情况');
  const last = pagesWith(pages, '四、结转下年度继续办理').at(-1) ?? 0;
  const expected = Array.from({ length: last - first[0] + 1 }, (_, i) => first[0] + i);
  return [check('大字号：表三表头逐页重复', `第 ${first.join('、')} 页`, expected.length > 1 && first.join() === expected.join())];
}

/** Table 三 and its heading, on one page. */
function tableWhole(pages) {
  const labels = [heading3, '申请人情况', '1.属于国家秘密', '（七）总计', '四、结转下年度继续办理'];
  const found = labels.map((label) => pagesWith(pages, label));
  const whole = found.every((list) => list.length >= 1) && pages.some((page) => labels.every((label) => page.text.includes(label))) && found[1].length === 1;
  return check('表三与标题同在一页', `第 ${found[1].join('、')} 页`, whole);
}

/** Width that the characters of a line need, in millimetres: 15.75 pt a Chinese one, about half a Latin one. */
const naturalWidth = (text) => ([...text].reduce((sum, c) => sum + (c < '\u2000' ? 7.9 : 15.75), 0) * 25.4) / 72;

/** How much the most stretched line that reaches the right edge is wider than its characters. */
function worstStretch(pages) {
  const full = pages.flatMap(({ lines }) => lines).filter(({ text, left, right }) => right > 183.3 && left < 40 && [...text].length > 15 && right - left > 120);
  return Math.max(1, ...full.map(({ text, left, right }) => (right - left) / naturalWidth(text)));
}

/** Page numbers at the outer edge, one character in, 7 mm below the type area. */
function pageNumbers(pages) {
  const wrong = pages.filter(({ number }, i) => {
    if (number?.text !== `—${i + 1}—`) return true;
    return i % 2 === 0 ? !near(number.right, 184 - 4.94, 1) : !near(number.left, 28 + 4.94, 1);
  });
  return check('页码“— n —”在外侧空一字', wrong.length === 0 ? `1–${pages.length}` : `${wrong.length} 页不符`, wrong.length === 0);
}

/** A page of text alone. */
const isText = ({ lines }) => lines.length > 0 && lines.every(({ text }) => !/^第二十条第|申请人情况|行政复议行政诉讼/.test(text));

/** Pages of text that the next page continues: a heading there, or a kept table, would have left lines free. */
function fullPages(pages) {
  return pages.filter((page, i) => {
    const next = pages[i + 1];
    return i > 0 && next !== undefined && isText(page) && isText(next) && !/^(?:[一二三四五六]、|（[一二三四五六七八九])/.test(next.lines[0].text);
  });
}

/** One sample report. */
export function measureSample(pages) {
  const full = fullPages(pages);
  const left = Math.min(...pages.flatMap(({ lines }) => lines.map((line) => line.left)));
  const right = Math.max(...pages.flatMap(({ lines }) => lines.map((line) => line.right)));
  const stretch = worstStretch(pages);
  return [
    ...(full.length > 0 ? [check('整页正文行数', full.map(({ lines }) => lines.length).join('、'), full.every(({ lines }) => lines.length === 22))] : []),
    check('左边缘 28 mm', round(left), near(left, 28, 0.5)),
    check('右边缘 184 mm', round(right), near(right, 184, 0.5)),
    check('最疏一行的伸展', round(stretch), stretch < 1.15),
    tableWhole(pages),
    pageNumbers(pages),
  ];
}
