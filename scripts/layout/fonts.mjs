import { writeFileSync } from 'node:fs';

/** Free faces that stand in for the official ones; the Word file names the official ones only. */
const standIns = [
  ['FandolFang R', ['仿宋_GB2312', '仿宋', 'FangSong']],
  ['FandolKai', ['楷体_GB2312', '楷体', 'KaiTi']],
  ['FandolHei', ['黑体', 'SimHei']],
  ['FandolSong', ['宋体', 'SimSun']],
  ['Noto Serif CJK SC SemiBold', ['方正小标宋简体', '小标宋']],
  ['Liberation Serif', ['Times New Roman']],
];

const alias = (standIn, name) =>
  `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="same"><string>${standIn}</string></edit></match>`;

/** Writes the font configuration; by matching names, because renamed fonts would be found by everything else too. */
export function writeFontConfig(file, fandol, cache) {
  const aliases = standIns.flatMap(([standIn, names]) => names.map((name) => alias(standIn, name))).join('\n');
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${fandol}</dir><cachedir>${cache}</cachedir>
${aliases}
</fontconfig>`);
}
