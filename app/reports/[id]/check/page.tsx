import type { Metadata } from 'next';
import { CheckPage } from '@/components/findings/check-page';

export const metadata: Metadata = { title: '检查' };

export default function ReportCheckPage() {
  return <CheckPage />;
}
