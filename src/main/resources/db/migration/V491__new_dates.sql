-- A word put right is no news; other dates are.
alter table publication add column dated_at timestamptz;
comment on column publication.dated_at is 'when other dates became public last, since it was published';
