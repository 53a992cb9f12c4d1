'use client';

import { useEffect, useRef, useState } from 'react';

/** Width of A4 in CSS pixels. */
const sheetWidth = (210 / 25.4) * 96;

export type Zoom = 'fit' | 0.5 | 0.75 | 1 | 1.25;

/** The scale of the sheet: as chosen, or as wide as the place it stands in, never above its real size. */
export function useZoom() {
  const place = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [width, setWidth] = useState(sheetWidth);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width));
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return { place, zoom, setZoom, scale: zoom === 'fit' ? Math.min(1, width / sheetWidth) : zoom };
}
