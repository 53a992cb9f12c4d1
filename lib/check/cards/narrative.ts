import type { Cards } from './card';

export const narrativeCards: Cards = {};
