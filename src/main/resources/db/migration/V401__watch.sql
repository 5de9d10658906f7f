-- A search that somebody follows: told by mail, at most once a week, when it finds something else.
create table watch (
    id           bigint      generated always as identity primary key,
    mail         text        not null,
    query        text        not null,
    asked_at     timestamptz not null,
    confirmed_at timestamptz,
    until        timestamptz,
    looked_at    timestamptz,
    seen         jsonb       not null default '{}',
    told_end     boolean     not null default false,
    check ((confirmed_at is null) = (until is null)),
    check ((confirmed_at is null) = (looked_at is null))
);
comment on column watch.query is 'its criteria as an address says them';
comment on column watch.seen is 'INSEE codes of the communes found last, and how many annonces each had of the kinds sought';
create unique index watch_once on watch (lower(mail), query);
create index watch_due on watch (looked_at) where confirmed_at is not null;

-- Where one tap ends the list that a letter belongs to (RFC 8058).
alter table letter add column ended_at_address text;
