import type { Metadata } from 'next';
import Link from 'next/link';
import { SitePage } from '@/components/frame/site-page';

export const metadata: Metadata = { title: '没有这一页' };

export default function NotFound() {
  return (
    <SitePage narrow>
      <h1 className="text-xl font-semibold">没有这一页</h1>
      <p className="mb-4 mt-1 text-muted">地址有误，或报告已删除；刚删除的报告可以在列表中撤销</p>
      <Link className="btn btn-primary" href="/">回到年度报告</Link>
    </SitePage>
  );
}
