/**
 * The Word file of a report made with docxtemplater, as its documentation shows it: a .docx with tags is loaded with
 * PizZip, rendered with `paragraphLoop: true`, and taken out as a buffer. The template is our own Word file with tags
 * where values stand and a loop where paragraphs repeat, so both write the same pages.
 */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** Text that belongs to one report; labels and official headings stand in the template as they are. */
const textOf = (runs) => runs.map(({ text }) => text).join('');

/**
 * The tree of a report with tags instead of its own words: `{ab}` for a cell, and for the paragraphs of one place
 * `{#problems}`, `{text}`, `{/problems}` in three paragraphs.
 */
export function taggedModel(model) {
  const tags = naming();
  const tagged = (node) => {
    if (node.type === 'title') return { ...node, lines: node.lines.map((_, i) => `{title${i}}`) };
    if (node.type === 'signature') return { ...node, organName: '{signer}', date: '{date}' };
    if (node.type === 'table') return { ...node, rows: node.rows.map((row) => row.map((cell) => (cell.address ? { ...cell, text: `{${tags.cell()}}` } : cell))) };
    return node;
  };
  const nodes = groups(model.nodes).flatMap((group) => (Array.isArray(group) ? taggedParagraphs(group, tags.prose(group[0])) : [tagged(group)]));
  return { ...model, nodes };
}

/** The values for the tags of `taggedModel`. */
export function dataOf(model) {
  const tags = naming();
  const data = {};
  for (const group of groups(model.nodes)) {
    if (Array.isArray(group)) {
      const key = tags.prose(group[0]);
      const [first, ...rest] = group;
      if (first.runs.length > 1) Object.assign(data, { [`${key}Head`]: first.runs[0].text, [`${key}First`]: first.runs[1].text });
      data[key] = (first.runs.length > 1 ? rest : group).map(({ runs }) => ({ text: textOf(runs) }));
    } else if (group.type === 'title') group.lines.forEach((line, i) => (data[`title${i}`] = line));
    else if (group.type === 'signature') Object.assign(data, { signer: group.organName, date: group.date });
    else if (group.type === 'table') for (const cell of group.rows.flat()) if (cell.address) data[tags.cell()] = cell.text;
  }
  return data;
}

/** A function from the data of a report to its file. `level` is the deflate level of the product. */
export function makeDocxtemplater(template, level) {
  return (data) => {
    const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    doc.render(data);
    return doc.toBuffer({ compression: 'DEFLATE', compressionOptions: { level } });
  };
}

/** Names of tags in document order; two letters, so that a tag fits into a column as a number does. */
function naming() {
  let cells = 0;
  let parts = 0;
  const letter = (n) => String.fromCharCode(97 + n);
  return {
    cell() {
      const name = letter(Math.floor(cells / 26)) + letter(cells % 26);
      cells += 1;
      return name;
    },
    prose: () => `p${(parts += 1)}`,
  };
}

/** Paragraphs of one place as one list, all other nodes alone. */
function groups(nodes) {
  const result = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type !== 'paragraph') result.push(node);
    else if (Array.isArray(last) && last[0].address === node.address) last.push(node);
    else result.push([node]);
  }
  return result;
}

function taggedParagraphs([first], key) {
  const { role } = first;
  const loop = [`{#${key}}`, '{text}', `{/${key}}`].map((text) => ({ type: 'paragraph', role, runs: [{ text }] }));
  if (first.runs.length < 2) return loop;
  return [{ ...first, runs: [{ ...first.runs[0], text: `{${key}Head}` }, { text: `{${key}First}` }] }, ...loop];
}
