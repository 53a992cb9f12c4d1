import type { Cards } from './card';

export const numeralCards: Cards = {};
