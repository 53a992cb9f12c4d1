import { describe, expect, it } from 'vitest';
import { likeness } from './similarity';

const old = '一是政策解读形式单一，图表和案例偏少，群众反映看不明白。二是栏目更新偏慢，个别目录半年没有调整。';

describe('likeness', () => {
  it('is one for the same words, whatever the marks, figures and years', () => {
    const now = '一是政策解读形式单一;图表和案例偏少,群众反映看不明白。\n二是栏目更新偏慢， 个别目录半年没有调整。2024年12条';
    expect(likeness(now, `${old}2023年7条`).share).toBeGreaterThan(0.95);
    expect(likeness(old, old)).toMatchObject({ share: 1, paragraphs: [{ text: old, share: 1 }] });
  });

  it('is nothing for other words, even when both say what every report says', () => {
    const now = '依据《中华人民共和国政府信息公开条例》，本年度政府信息公开工作存在的主要问题：一是答复文书引用依据有误。';
    expect(likeness(now, `${old}政府信息公开工作存在的主要问题。`)).toMatchObject({ share: 0, repeated: [] });
  });

  it('finds a sentence wherever it stood, and shows it as it is written now', () => {
    const now = '今年新增两名专职人员。\n栏目更新偏慢，个别目录半年没有调整。';
    const { share, paragraphs, repeated } = likeness(now, old);
    expect(share).toBeCloseTo(16 / 25, 1);
    expect(paragraphs).toEqual([{ text: '今年新增两名专职人员。', share: 0 }, { text: '栏目更新偏慢，个别目录半年没有调整。', share: 1 }]);
    expect(repeated).toEqual([{ start: 12, end: 29, text: '栏目更新偏慢，个别目录半年没有调整' }]);
  });

  it.each([['', ''], ['', old], [old, ''], ['《》', '《》'], ['12。', '12。']])('of %j and %j is nothing', (a, b) => {
    expect(likeness(a, b).share).toBe(0);
  });

  it('reads long texts, and hostile ones, in a time that grows with them', () => {
    for (const piece of ['《', '〔2024〕', '政府信息', '甲乙丙丁戊己', '一是\n']) {
      const text = piece.repeat(300_000 / piece.length);
      expect(likeness(text, text).share).toBeGreaterThanOrEqual(0);
    }
  });
});
