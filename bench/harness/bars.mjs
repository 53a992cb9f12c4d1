/** The bars of the project: what each ratio may be at most (or at least), and what it is taken of. */
export const bars = [
  { key: 'docx.p50_x_floor', most: 2, says: 'Word file, p50, over deflate of its finished XML' },
  { key: 'docx.throughput_x_docxtemplater', least: 12, says: 'Word files a second, over docxtemplater' },
  { key: 'html.p50_x_floor', most: 1, says: 'page, p50, over the floor of the Word file' },
  { key: 'html.bytes', most: 30 * 1024, says: 'page of the sample of 2024, bytes' },
  { key: 'check.arithmetic_x_bare_loop', most: 15, says: 'all table checks, over a bare loop of the same sums' },
  { key: 'check.walk_from_json_x_bare_loop', says: 'the same from stored JSON' },
  { key: 'judgement.full_x_floor', most: 30, says: 'all rules on a whole report, over bare sums and one look at each character' },
  { key: 'judgement.incremental_x_floor', most: 3, says: 'after an edited cell, over the same' },
  { key: 'judgement.with_previous_x_floor', says: 'all rules with last year attached, over the same' },
  { key: 'judgement.files.files_per_second', says: 'report files a second, nianbao check of 1,000' },
  { key: 'keystroke.script_p95_x_formik', most: 1 / 3, says: 'script of a key, p95, over Formik' },
  { key: 'keystroke.script_p95_x_formik_plain_field', says: 'the same, over Formik with its plain <Field>' },
  { key: 'keystroke.paint_p95_x_plain', most: 1.3, says: 'key to paint, p95, over plain inputs without checks' },
  { key: 'paste.script_x_keystrokes', most: 3, says: 'script of a paste of 175 values, in keystrokes' },
  { key: 'first_load_js_gzip_kb', most: 200, says: 'scripts the page loads, gzip, KB' },
  { key: 'heap.exports_2000_x_200', most: 1.1, says: 'heap after 2,000 exports, over that after 200' },
];

const valueOf = (result, key) => key.split('.').reduce((node, part) => node?.[part], result);

const holds = ({ most, least }, value) => (most !== undefined ? value <= most : least !== undefined ? value >= least : null);

/** The results for people: one line a figure, its bar and whether it holds. */
export function table(result) {
  const lines = bars.map((bar) => {
    const value = valueOf(result, bar.key);
    const limit = bar.most !== undefined ? `≤ ${Number(bar.most.toFixed(3))}` : bar.least !== undefined ? `≥ ${bar.least}` : '';
    const verdict = { true: 'holds', false: 'MISSED', null: '' }[String(holds(bar, value))];
    return `${bar.key.padEnd(44)}${String(value).padStart(10)}  ${limit.padEnd(9)} ${verdict.padEnd(7)} ${bar.says}`;
  });
  return `${lines.join('\n')}\n`;
}
