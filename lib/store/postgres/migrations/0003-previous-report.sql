create table previous_reports (
  org_id text not null,
  report_id uuid not null,
  link jsonb not null,
  primary key (org_id, report_id),
  foreign key (org_id, report_id) references reports (org_id, id)
);
