-- Somebody says that something online is wrong or unlawful (S-2.16); whoever decides answers.
create table report (
    id              bigint generated always as identity primary key,
    double_send_key text        not null unique,
    content         bigint      not null references content on delete cascade,
    edition         int         not null,
    territoire      int         not null references territoire,
    reason          text        not null,
    words           text        not null,
    reporter_name   text,
    reporter_mail   text,
    received_at     timestamptz not null,
    state           text        not null default 'OPEN' check (state in ('OPEN', 'KEPT', 'WITHDRAWN')),
    answered_at     timestamptz,
    answered_as     bigint,
    motif           text,
    message         text,
    edition_before  int,
    check ((state = 'OPEN') = (answered_at is null)),
    check ((state = 'OPEN') = (answered_as is null)),
    check (reason = 'CHILD_ABUSE' or (reporter_name is not null and reporter_mail is not null))
);
comment on column report.edition is 'the edition that was online when it was reported';
comment on column report.answered_as is 'the report whose answer closed it: itself, or another on the same content';
comment on column report.edition_before is 'the edition that the answer took out of the public';
create index report_open on report (content) where state = 'OPEN';
create index report_answered on report (answered_at);
