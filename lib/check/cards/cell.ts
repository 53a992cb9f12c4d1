import type { Cards } from './card';

export const cellCards: Cards = {
  'CELL-01': {
    when: 'live', says: '没有空格，没有“/”“—”“无”', message: '{格}：“{内容}”不是数据，没有的填 0', fires: '予以公开 · 自然人填“/”', silent: '予以公开 · 自然人填 0',
  },
};
