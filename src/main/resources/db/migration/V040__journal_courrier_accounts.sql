create table journal (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor_kind   text        not null,
    actor        bigint      not null,
    act          text        not null,
    subject_kind text        not null,
    subject      bigint      not null,
    territoire   int         not null references territoire,
    why          text        not null
);
create index journal_subject on journal (subject_kind, subject);
create trigger journal_is_append_only before update or delete on journal
    for each row execute function refuse_change();

create table letter (
    id         bigint generated always as identity primary key,
    recipient  text        not null,
    subject    text        not null,
    html       text        not null,
    text       text        not null,
    pictures   jsonb       not null,
    reply_to   text,
    hold_key   text,
    queued_at  timestamptz not null,
    send_after timestamptz not null,
    sent_at    timestamptz,
    recalled_at timestamptz,
    message_id text        not null unique
);
create index letter_waiting on letter (send_after) where sent_at is null and recalled_at is null;
create index letter_hold_key on letter (hold_key) where sent_at is null and recalled_at is null;

-- Links sent by mail that open one thing to one person; only their SHA-256 is kept (S-7.7).
create table capability (
    id         bigint generated always as identity primary key,
    hash       bytea       not null unique,
    purpose    text        not null,
    subject    bigint      not null,
    territoire int         not null references territoire,
    recipient  text        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index capability_subject on capability (purpose, subject);
