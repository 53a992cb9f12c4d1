import type { Metadata } from 'next';
import { Preview } from '@/components/preview/preview';

export const metadata: Metadata = { title: '预览与打印' };

export default function PreviewPage() {
  return <Preview />;
}
