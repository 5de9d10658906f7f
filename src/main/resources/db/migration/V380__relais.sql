-- Two write to one another about something online; neither sees the address of the other.
create table conversation (
    id               bigint generated always as identity primary key,
    double_send_key  text        not null unique,
    territoire       int         not null references territoire,
    content          bigint      references content on delete set null,
    topic            text        not null,
    writer_name      text        not null,
    writer_mail      text,
    writer_office    int         references territoire,
    addressee_name   text        not null,
    addressee_mail   text,
    addressee_office int         references territoire,
    stand_in         int         references territoire,
    started_at       timestamptz not null,
    confirmed_at     timestamptz,
    last_at          timestamptz not null,
    ended_at         timestamptz,
    ended_by         text        check (ended_by in ('WRITER', 'ADDRESSEE')),
    reported_by      text        check (reported_by in ('WRITER', 'ADDRESSEE')),
    reported_why     text,
    check (ended_by is null or ended_at is not null),
    check ((reported_by is null) = (reported_why is null)),
    check (writer_mail is null or writer_office is null),
    check (addressee_mail is null or addressee_office is null)
);
comment on column conversation.topic is 'what it is about, as both read it';
comment on column conversation.writer_mail is 'never shown; null once they were erased, and for an office';
comment on column conversation.stand_in is 'another office that may answer in the place of the one it was written to';
comment on column conversation.ended_by is 'null when the operator ended it, after a report';
create index conversation_content on conversation (content);
create index conversation_writer on conversation (lower(writer_mail));
create index conversation_addressee on conversation (lower(addressee_mail));
create index conversation_addressee_office on conversation (addressee_office, last_at desc) where addressee_office is not null;
create index conversation_writer_office on conversation (writer_office, last_at desc) where writer_office is not null;
create index conversation_last on conversation (last_at);

create table message (
    id           bigint generated always as identity primary key,
    conversation bigint      not null references conversation on delete cascade,
    side         text        not null check (side in ('WRITER', 'ADDRESSEE')),
    words        text        not null,
    written_at   timestamptz not null,
    office       int         references territoire
);
comment on column message.office is 'in whose name, when an office wrote it';
create index message_conversation on message (conversation, id);

-- What its author takes no messages about. Whoever proposed before there were any was never told of them.
create table relais_closed (
    content bigint primary key references content on delete cascade
);
insert into relais_closed select distinct content from submission;
