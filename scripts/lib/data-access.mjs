import { statSync } from 'node:fs';
import { Refusal } from './say.mjs';

const notAllowed = new Set(['EACCES', 'EPERM']);

/** Why this user cannot work on the data, and the ways out. */
function foreign(folder, place = folder) {
  const which = place && place !== folder ? `（${place}）` : '';
  return new Refusal(
    `数据文件夹 ${folder} 属于别的用户，本用户不能读写${which}。用原来启动它的用户启动；或以管理员身份运行 chown -R 把它交给本用户；或用 NIANBAO_DATA 指定另一个文件夹`,
  );
}

/** Does work on the data in `folder`; what another user made and this one may not touch is refused in words. */
export async function onData(folder, work) {
  try {
    return await work();
  } catch (error) {
    if (notAllowed.has(error.code)) throw foreign(folder, error.path);
    throw error;
  }
}

/** PostgreSQL opens a cluster only for the user who owns it, and would say so in other words. */
export function refuseForeignCluster(folder, cluster) {
  const uid = process.geteuid?.();
  if (uid !== undefined && uid !== 0 && statSync(cluster).uid !== uid) throw foreign(folder, cluster);
}
