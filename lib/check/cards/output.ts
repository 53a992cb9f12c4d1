import type { Cards } from './card';

export const outputCards: Cards = {};
