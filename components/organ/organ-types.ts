import type { OrganType } from '@/lib/report/report';

/** What the form calls the types of organs. */
export const organTypeWords: Record<OrganType, string> = {
  department: '部门',
  government: '人民政府',
  township: '乡镇、街道',
  authorizedOrganization: '法律法规授权的组织',
};
