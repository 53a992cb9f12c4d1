import { severityTones } from '@/components/findings/severity-look';
import { whenWords } from '@/lib/check/cards/card';
import type { RuleCard } from '@/lib/check/catalogue';
import { severityWords } from '@/lib/check/finding';

/** One rule: what it asks, what it says, an example that is reported and one that is not. */
export function RuleEntry({ id, severity, when, basis, says, message, fires, silent }: RuleCard) {
  const rows = [['提示语', message], ['会报', fires], ['不报', silent], ['依据', basis]];
  return (
    <article id={id} aria-labelledby={`${id}-name`} className="-mx-3 scroll-mt-16 px-3 py-4 target:bg-primary-soft">
      <h3 id={`${id}-name`} className="flex flex-wrap items-baseline gap-x-3">
        <a href={`#${id}`} className="font-semibold tabular-nums hover:underline">{id}</a>
        <span className={`text-sm ${severityTones[severity]}`}>{severityWords[severity]}</span>
        <span className="text-sm font-normal text-muted">{whenWords[when]}</span>
      </h3>
      <p className="mt-1">{says}</p>
      <dl className="mt-2 grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
        {rows.map(([name, text]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="break-words">{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
