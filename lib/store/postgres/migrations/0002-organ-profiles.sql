create table organ_profiles (
  org_id text not null primary key,
  profile jsonb not null,
  updated_at timestamptz not null
);

create index reports_by_change on reports (org_id, updated_at);
