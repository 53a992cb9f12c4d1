import type { Cards } from './card';

export const feeCards: Cards = {};
