import { execFileSync } from 'node:child_process';

const mm = (points) => (points * 25.4) / 72;

/** 版心 from top to bottom, in points; what lies outside is header and footer. */
const body = { top: 104, bottom: 744 };

const unescape = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

function wordsOf(page) {
  const pattern = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return [...page.matchAll(pattern)].map(([, xMin, yMin, xMax, yMax, text]) => ({
    left: mm(Number(xMin)), right: mm(Number(xMax)), top: Number(yMin), bottom: Number(yMax), middle: (Number(yMin) + Number(yMax)) / 2, text: unescape(text),
  }));
}

/** Words of one printed line: their middles lie close together, whatever their faces. */
function linesOf(words) {
  const lines = [];
  for (const word of [...words].sort((a, b) => a.middle - b.middle)) {
    const line = lines.at(-1);
    if (line && word.middle - line[0].middle < 8) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const ordered = line.sort((a, b) => a.left - b.left);
    return { text: ordered.map(({ text }) => text).join(''), left: ordered[0].left, right: Math.max(...ordered.map(({ right }) => right)) };
  });
}

/** The pages of a PDF: their text without white space, their lines, and the page number's box. */
export function readPages(pdf) {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return xml.split('<page ').slice(1).map((page) => {
    const words = wordsOf(page);
    const inside = words.filter(({ middle }) => middle > body.top && middle < body.bottom);
    const below = words.filter(({ middle }) => middle >= body.bottom);
    return {
      text: inside.map(({ text }) => text).join('').replace(/\s/g, ''),
      lines: linesOf(inside),
      number: linesOf(below)[0] && { ...linesOf(below)[0], top: mm(Math.min(...below.map(({ top }) => top))), bottom: mm(Math.max(...below.map(({ bottom }) => bottom))) },
    };
  });
}
