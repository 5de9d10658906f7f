-- Proposals: each points at an edition and says how far it has come.
create table submission (
    id              bigint generated always as identity primary key,
    double_send_key text        not null unique,
    territoire      int         not null references territoire,
    content         bigint      not null references content,
    edition         int         not null,
    revises         boolean     not null,
    state           text        not null
        check (state in ('RECEIVED', 'VERIFIED', 'SENT_BACK', 'APPROVED', 'DECLINED', 'MERGED', 'LAPSED')),
    sender          text        not null,
    received_at     timestamptz not null,
    verified_at     timestamptz,
    state_since     timestamptz not null,
    merged_into     bigint references content,
    foreign key (content, edition) references edition (content, number),
    check ((state = 'MERGED') = (merged_into is not null)),
    check (state in ('RECEIVED', 'LAPSED') or verified_at is not null)
);
comment on column submission.revises is 'proposes a new edition of something that was already live';
create index submission_state on submission (state, state_since);
create index submission_territoire on submission (territoire, state);
create index submission_content on submission (content);
-- At most one new edition of a content waits at a time.
create unique index submission_one_waiting on submission (content) where state in ('RECEIVED', 'VERIFIED', 'SENT_BACK');

-- What author and decider wrote to each other about a proposal.
create table thread (
    id          bigint generated always as identity primary key,
    submission  bigint      not null references submission on delete cascade,
    from_author boolean     not null,
    words       text        not null,
    written_at  timestamptz not null
);
create index thread_submission on thread (submission, id);

-- Decisions, with what is needed to undo them for ten minutes.
create table decision (
    id                bigint generated always as identity primary key,
    submission        bigint      not null references submission on delete cascade,
    kind              text        not null check (kind in ('APPROVED', 'SENT_BACK', 'DECLINED', 'PASSED_ON', 'MERGED')),
    territoire        int         not null references territoire,
    capability        bigint      not null,
    decided_at        timestamptz not null,
    undone_at         timestamptz,
    motif             text,
    message           text        not null,
    edition_proposed  int         not null,
    edition_before    int,
    into_content      bigint references content
);
comment on column decision.edition_before is 'the edition that was live, or that the merge added to, before';
create index decision_submission on decision (submission, id);

-- What was sent because nobody answered, once for each time a proposal waits.
create table reminder (
    submission bigint      not null references submission on delete cascade,
    since      timestamptz not null,
    step       text        not null check (step in ('DECIDER', 'FALLBACK', 'AUTHOR')),
    sent_at    timestamptz not null,
    primary key (submission, since, step)
);
