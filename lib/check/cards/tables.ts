import type { Cards } from './card';

export const tableCards: Cards = {};
