-- Which project answers which need; found anew whenever either is published.
create table project_match (
    need              bigint      not null references content on delete cascade,
    project           bigint      not null references content on delete cascade,
    found_at          timestamptz not null,
    need_told_at      timestamptz,
    project_told_at   timestamptz,
    need_dismissed    boolean     not null default false,
    project_dismissed boolean     not null default false,
    primary key (need, project)
);
comment on column project_match.need_dismissed is 'whoever posted the need has put the project aside';
create index project_match_project on project_match (project);
create index project_match_need_untold on project_match (found_at) where need_told_at is null;
create index project_match_project_untold on project_match (found_at) where project_told_at is null;

-- Somebody and a town hall, from the first message to the end. It names nobody: that is the conversation's.
create table mise_en_relation (
    id               bigint generated always as identity primary key,
    conversation     bigint      unique references conversation on delete set null,
    office           int         not null references territoire,
    need             bigint      references content on delete set null,
    topic            text        not null,
    state            text        not null check (state in ('NEW', 'ANSWERED', 'VISIT', 'IN_PROGRESS', 'CONCLUDED', 'CLOSED')),
    started_at       timestamptz not null,
    waits_for_office boolean     not null,
    since            timestamptz not null,
    reminders        int         not null default 0,
    interco          int         references territoire
);
comment on column mise_en_relation.waits_for_office is 'whose turn it is to write, since when, and how often they were reminded';
comment on column mise_en_relation.interco is 'may answer too: the town hall let seven days pass';
create index mise_en_relation_office on mise_en_relation (office);
create index mise_en_relation_interco on mise_en_relation (interco) where interco is not null;
create index mise_en_relation_open on mise_en_relation (since) where state not in ('CONCLUDED', 'CLOSED');
