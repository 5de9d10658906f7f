-- Either side may report a conversation, and again when it goes on.
create table conversation_report (
    id           bigint generated always as identity primary key,
    conversation bigint      not null references conversation on delete cascade,
    side         text        not null check (side in ('WRITER', 'ADDRESSEE')),
    why          text        not null,
    at           timestamptz not null
);
comment on table conversation_report is 'from then on the operator may read it';
create index conversation_report_conversation on conversation_report (conversation);
insert into conversation_report (conversation, side, why, at)
    select id, reported_by, reported_why, last_at from conversation where reported_by is not null;
alter table conversation drop column reported_by, drop column reported_why;
