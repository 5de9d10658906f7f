alter table report add column reminders int not null default 0;
comment on column report.reminders is 'how often whoever decides was reminded of it';
