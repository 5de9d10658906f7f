alter table report
    drop constraint report_check2,
    add column emptied boolean not null default false,
    add constraint report_says_who
        check (reason = 'CHILD_ABUSE' or emptied or (reporter_name is not null and reporter_mail is not null));
comment on column report.emptied is 'whoever reported asked to be erased before it was answered';

create table rights_request (
    id      bigint generated always as identity primary key,
    kind    text        not null check (kind in ('EXPORT', 'ERASURE')),
    at      timestamptz not null,
    touched int         not null
);
comment on table rights_request is 'what people asked about their own data and got, without saying who; the journal names these numbers';

create table inactivity_notice (
    person  bigint      primary key references person,
    sent_at timestamptz not null
);
comment on table inactivity_notice is 'told that an account unused for long will be erased';

create table legal_facts (
    territoire int         primary key references territoire,
    address    text        not null,
    phone      text        not null,
    mail       text        not null,
    director   text        not null,
    officer    text        not null,
    pictures   text        not null,
    changed_at timestamptz not null
);
comment on column legal_facts.director is 'directeur de la publication, first and last name';
comment on column legal_facts.officer is 'how the data protection officer is reached';
