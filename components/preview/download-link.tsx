'use client';

import { useState, type MouseEvent, type ReactNode } from 'react';
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
  const [isAway, setIsAway] = useState(false);
  async function saveFirst(event: MouseEvent<HTMLAnchorElement>): Promise<void> {
    if (isSaved(saver)) return setIsAway(false);
    event.preventDefault();
    const link = event.currentTarget;
    await saver.flush();
    setIsAway(!isSaved(saver));
    if (isSaved(saver)) link.click();
  }
  return (
    <>
      <a href={href} download className={className} onClick={(event) => void saveFirst(event)}>{children}</a>
      <span role="status" className="text-danger empty:hidden">{isAway && '内容还没有存到服务，稍后再下载'}</span>
    </>
  );
}
