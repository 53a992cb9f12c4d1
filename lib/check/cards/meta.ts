import type { Cards } from './card';

export const metaCards: Cards = {};
