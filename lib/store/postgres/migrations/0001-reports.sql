create table reports (
  org_id text not null,
  id uuid not null,
  document jsonb not null,
  title text,
  organ_name text not null,
  year integer not null,
  format text not null,
  status text not null check (status in ('draft', 'final')),
  revision integer not null,
  origin jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  primary key (org_id, id)
);

create table report_history (
  org_id text not null,
  report_id uuid not null,
  revision integer not null,
  step jsonb not null,
  at timestamptz not null,
  primary key (org_id, report_id, revision),
  foreign key (org_id, report_id) references reports (org_id, id)
);

create table report_versions (
  org_id text not null,
  report_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('auto', 'named', 'beforeFinal', 'beforeRestore', 'beforeImport')),
  revision integer not null,
  document jsonb not null,
  at timestamptz not null,
  primary key (org_id, report_id, id),
  foreign key (org_id, report_id) references reports (org_id, id)
);
