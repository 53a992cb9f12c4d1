import Link from 'next/link';
import type { ReactNode } from 'react';

const places = [
  { href: '/', label: '年度报告' },
  { href: '/agency', label: '本单位信息' },
  { href: '/formats', label: '填报说明' },
  { href: '/rules', label: '检查规则' },
];

interface Props {
  /** Path of the place that this page belongs to. */
  here?: string;
  /** Narrow pages are for reading and short forms. */
  narrow?: boolean;
  children: ReactNode;
}

/** Frame of the pages outside of a report: the places, then the page. */
export function SitePage({ here, narrow = false, children }: Props) {
  return (
    <>
      <a className="skip-link btn btn-primary" href="#main">跳到正文</a>
      <header className="screen-only sticky top-0 z-40 border-b border-hairline bg-surface">
        <nav aria-label="主要页面" className="mx-auto flex h-12 max-w-5xl items-stretch px-2 sm:gap-2 sm:px-1">
          {places.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              aria-current={here === href ? 'page' : undefined}
              className={`flex items-center border-b-2 px-2 sm:px-3 ${here === href ? 'border-primary font-semibold' : 'border-transparent text-muted hover:text-ink'}`}
            >
              {label}
            </Link>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-5xl px-4 pb-16 pt-6 outline-none">
        <div className={narrow ? 'max-w-3xl' : ''}>{children}</div>
      </main>
    </>
  );
}
