-- Any search of ours can be followed, not that of communes alone: where it stands, and how soon one is told.
alter table watch
    add column path       text not null default '/s-installer',
    add column asked_pace text not null default 'WEEKLY' check (asked_pace in ('WEEKLY', 'AT_ONCE')),
    add column pace       text check (pace in ('WEEKLY', 'AT_ONCE')),
    add column told_at    timestamptz;
alter table watch alter column path drop default, alter column asked_pace drop default;
update watch set pace = asked_pace where confirmed_at is not null;
alter table watch add check ((confirmed_at is null) = (pace is null));
alter table watch rename column seen to known;
comment on column watch.asked_pace is 'how soon they want to be told; counts once it is confirmed';
comment on column watch.pace is 'how soon they are told';
comment on column watch.known is 'what was known when it was looked at last, as the room that searches writes it';
drop index watch_once;
create unique index watch_once on watch (lower(mail), path, query);
drop index watch_due;
create index watch_due on watch (pace, looked_at) where confirmed_at is not null;

-- What was published or changed since a moment.
create index publication_changed on publication (changed_at) where withdrawn_at is null;
