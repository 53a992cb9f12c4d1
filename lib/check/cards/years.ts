import type { Cards } from './card';

export const yearCards: Cards = {};
