'use client';

import { useState, type MouseEvent, type ReactNode } from 'react';
import { saveFirst } from '@/components/finish/save-first';
import type { Saver } from '@/components/workspace/saver';
import { useSaver } from '@/components/workspace/workspace';

interface Props {
  href: string;
  className?: string;
  children: ReactNode;
}

const isSaved = (saver: Saver): boolean => saver.state().kind === 'saved' || saver.state().kind === 'merged';

/** A file that the server makes; what is being typed is saved first, so that it is in the file. */
export function DownloadLink({ href, className = 'btn', children }: Props) {
  const saver = useSaver();
  const [problem, setProblem] = useState<string | null>(null);
  async function follow(event: MouseEvent<HTMLAnchorElement>): Promise<void> {
    if (isSaved(saver)) return setProblem(null);
    event.preventDefault();
    const link = event.currentTarget;
    const unsaved = await saveFirst(saver);
    setProblem(unsaved);
    if (!unsaved) link.click();
  }
  return (
    <>
      <a href={href} download className={className} onClick={(event) => void follow(event)}>{children}</a>
      <span role="status" className="text-danger empty:hidden">{problem}</span>
    </>
  );
}
