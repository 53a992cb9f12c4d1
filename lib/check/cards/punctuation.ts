import type { Cards } from './card';

export const punctuationCards: Cards = {};
