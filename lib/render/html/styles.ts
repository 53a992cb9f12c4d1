import { draftMark, page } from '@/lib/document/paper';
import { families } from './fonts';

/** A caption out of sight, not out of reach of a screen reader; taken out of the flow it would tear the table's head off. */
export const hidden = 'height:0;overflow:hidden;line-height:0;white-space:nowrap';

/** What screen and paper have in common. */
const shared = `.nb{color:#000;font-family:${families.body};overflow-wrap:anywhere}
.nb h1{margin:0;text-align:center;text-wrap:balance;font:400 1em ${families.title}}
.nb h2,.nb h3{margin:0;text-indent:2em;font:400 1em ${families.heading}}
.nb h3,.nb .a{font-family:${families.aspect}}
.nb p{margin:0;text-indent:2em;text-align:justify}
.nb .r{text-align:left}
.nb .s{display:table;margin:0 2em 0 auto}
.nb .s p{text-indent:0}
.nb .e{margin-left:2em}
.nb .d{color:#666;font-family:${families.heading};text-indent:0}
.nb table{width:100%;border-collapse:collapse;table-layout:fixed;font-family:${families.table};font-variant-numeric:tabular-nums}
.nb caption{${hidden}}
.nb th,.nb td{border:1px solid;padding:5px 4px;font-weight:400;text-align:center;vertical-align:middle}
.nb th{text-wrap:balance}
.nb .l{text-align:left;text-wrap:wrap}
.nb .u{padding:0;writing-mode:vertical-rl}`;

/** On a screen: one white sheet, a measure that reads well, tables that scroll by themselves where they must. */
const screen = `body{background:#f5f6f8}
main{max-width:52rem;margin:2rem auto;padding:3.5rem 4rem;background:#fff;box-shadow:0 1px 4px #17212b26}
.nb{font-size:1.1875rem;line-height:1.9}
.nb h1{margin:0 0 1.6em;font-size:1.75rem;line-height:1.5}
.nb h2{margin:1.4em 0 .5em}
.nb h2,.nb h3{line-height:1.9}
.nb .s{margin-top:2em}
.nb .d{margin:-2rem 0 1rem;font-size:1rem}
.nb .t{margin:1em 0;font-size:.9375rem;line-height:1.6}
.nb .w{overflow-x:auto}
.nb .w:focus-visible{outline:2px solid #1b4f91;outline-offset:2px}
.nb .w table{min-width:42rem}
footer{margin-top:3rem;border-top:1px solid #d9dee4;padding-top:1rem;color:#51606f;font:.875rem/1.6 ${families.heading}}
@media(max-width:48rem){main{margin:0;padding:2rem 1rem}.nb{font-size:1.125rem;line-height:1.8}.nb h1{font-size:1.375rem}.nb p{text-align:left}.nb .d{margin-top:-1rem}}`;

/** On paper, after GB/T 9704: 三号仿宋, 22 lines of 28 characters. */
const paper = `.nb{font-size:16pt;line-height:28.95pt;letter-spacing:-.25pt;orphans:1;widows:1}
.nb h1{padding:28.95pt 0;font-size:22pt;line-height:35pt;letter-spacing:0}
.nb h2,.nb h3{line-height:28.95pt;break-after:avoid}
.nb .s{margin-top:28.95pt;break-before:avoid;break-inside:avoid}
.nb .t{letter-spacing:0}
.nb section:has(>.t:not(.b)),.nb .k{break-inside:avoid}
.nb table{font-size:var(--p);line-height:var(--l)}
.nb tr{height:var(--r);break-inside:avoid}
.nb th,.nb td{border-width:.5pt;padding:.75pt 1.4pt}`;

const mm = (twips: number): number => Math.round((twips / 1440) * 25.4);
const { top, right, bottom, left } = page.margin;
const number = `content:"— " counter(page) " —";font:14pt ${families.table};vertical-align:top;padding-top:7mm;`;

/** The sheet itself: 版心 156 × 225 mm, page number at the outer edge, one character in. */
const sheet = `@page{size:A4;margin:${mm(top)}mm ${mm(right)}mm ${mm(bottom)}mm ${mm(left)}mm}
@page :right{@bottom-right{${number}padding-right:14pt}}
@page :left{@bottom-left{${number}padding-left:14pt}}`;

const draftSheet = `\n@page{@top-left{content:"${draftMark}";color:#666;font:14pt ${families.heading}}}`;

/** Styles of the document as it stands on paper, for a preview. */
export const paperStyles = `${shared}\n${paper}`;

/** Styles of a complete page. */
export const pageStyles = (draft: boolean): string =>
  `body{margin:0}\n${shared}\n@media screen{${screen}}\n@media print{${paper}\nfooter,.nb .d{display:none}}\n${sheet}${draft ? draftSheet : ''}`;
