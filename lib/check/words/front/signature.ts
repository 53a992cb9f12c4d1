import { withoutSpaces } from '@/lib/text/clean';
import type { Rule } from '../../rule';
import { front } from './fault';
import { organIn } from './title';

/** 青禾县人民政府办公室 signs for 青禾县人民政府: one name holds the other whole. */
const isPartOf = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);

const signer: Rule = {
  id: 'META-09', severity: 'warning', basis: '落款机关与标题机关一致',
  run({ report: { title = '', organ, signature } }) {
    const signed = withoutSpaces(signature.organName);
    const inTitle = organIn(title) || withoutSpaces(organ.fullName);
    if (signed === '' || inTitle === '' || signed === inTitle) return [];
    const at = title === '' ? ['signature.organName', 'organ.fullName'] : ['signature.organName', 'title'];
    const message = `落款“${signed}”与标题中的“${inTitle}”不一致，统一写机关全称`;
    return [front('signature.organName', message, { at, text: signed, ...(isPartOf(signed, inTitle) && { severity: 'hint' }) })];
  },
};

export const signatureRules: readonly Rule[] = [signer];
