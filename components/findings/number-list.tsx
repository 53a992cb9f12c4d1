'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useDraft, useDraftValue } from '@/components/workspace/workspace';
import { severityIcons, severityTones } from './severity-look';
import { statedIn, tableOfCell, type StatedNumber } from './stated-numbers';
import { cellTarget, focusField, placeOf, type Target } from './walk';

function FieldLink({ target: { href, field, span }, label, children }: { target: Target; label?: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} aria-label={label} className="text-primary underline-offset-4 hover:underline" onClick={(event) => focusField(field, span) && event.preventDefault()}>
      {children}
    </Link>
  );
}

/** 相等 or 差 1, as grave as what was found about it: two numbers may differ because they count different things. */
function Verdict({ stated: { fact, verdict } }: { stated: StatedNumber }) {
  const severity = useDraftValue((draft) => draft.findings().find(({ rule, at, span }) => rule === fact.rule && at[0] === fact.at && span && span[0] < fact.words[1] && fact.words[0] < span[1])?.severity);
  return <span className={severity ? severityTones[severity] : 'text-muted'}>{severity && <span aria-hidden>{severityIcons[severity]} </span>}{verdict}</span>;
}

/** One number of a sentence beside that of the table; both lead to their places. */
function NumberItem({ stated }: { stated: StatedNumber }) {
  const draft = useDraft();
  const { fact, sum: [cell], cellName, inTable } = stated;
  return (
    <li className="py-2">
      <p className="flex items-baseline gap-2">
        <span className="mr-auto font-medium">{fact.metric}</span>
        <Verdict stated={stated} />
      </p>
      <p className="flex flex-wrap gap-x-4">
        <FieldLink target={placeOf(draft, fact.section, fact.at, fact.number)}>正文 {fact.text.length > 24 ? `${fact.text.slice(0, 24)}…` : fact.text}</FieldLink>
        {cell && <FieldLink target={cellTarget(draft, cell)} label={`${tableOfCell(draft, cell)} ${cellName} ${inTable}`}>{tableOfCell(draft, cell)} {inTable || '未填'}</FieldLink>}
      </p>
    </li>
  );
}

/** 数字核对: the numbers that the sentences of a section state, each beside that of the tables. */
export function NumberList({ section }: { section: string }) {
  const draft = useDraft();
  // Facts come anew with the words, sums with the cells.
  useDraftValue((one) => one.facts());
  useDraftValue((one) => one.sums());
  const numbers = statedIn(draft, section);
  const differing = numbers.filter(({ verdict, isEqual }) => verdict && !isEqual);
  if (numbers.length === 0) return <p className="text-muted">本节正文没有与表格对应的数字</p>;
  return (
    <>
      <p className="text-muted">{numbers.length} 个数字与表格对应，{differing.length > 0 ? `${differing.length} 个有差` : '都相等'}</p>
      <ul className="divide-y divide-hairline">
        {[...differing, ...numbers.filter((one) => !differing.includes(one))].map((stated) => <NumberItem key={`${stated.fact.at} ${stated.fact.number[0]} ${stated.fact.rule}`} stated={stated} />)}
      </ul>
    </>
  );
}

/** 正文提到: the sentences that state the number of a cell, each a way to its words. */
export function StatedAbout({ numbers }: { numbers: readonly StatedNumber[] }) {
  const draft = useDraft();
  return (
    <span className="min-w-0 truncate">
      正文提到：
      {numbers.map((stated) => (
        <span key={`${stated.fact.at} ${stated.fact.number[0]}`} className="mr-3">
          <FieldLink target={placeOf(draft, stated.fact.section, stated.fact.at, stated.fact.number)}>“{stated.fact.text}”</FieldLink>{' '}
          <Verdict stated={stated} />
        </span>
      ))}
    </span>
  );
}
