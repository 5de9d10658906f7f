-- What a town hall writes itself, before it is public: as it was typed, complete or not.
create table draft (
    id           bigint generated always as identity primary key,
    territoire   int         not null references territoire,
    answers      jsonb       not null,
    origin       text        not null check (origin in ('TYPED', 'POSTER', 'MAIL')),
    said         text        not null,
    to_check     text[]      not null,
    also         int[]       not null,
    revises      bigint references content,
    base         int,
    content      bigint references content,
    edition      int,
    publish_at   timestamptz,
    published_at timestamptz,
    changed_by   bigint references person,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    check ((revises is null) = (base is null)),
    check (publish_at is null or edition is not null),
    check ((content is null) = (edition is null)),
    foreign key (content, edition) references edition (content, number)
);
comment on column draft.said is 'the text that came with a poster or in a mail';
comment on column draft.to_check is 'fields that were read from that text and that nobody has looked at yet';
comment on column draft.also is 'other territories whose lists it joins';
comment on column draft.revises is 'the live content it corrects, and base the edition the form was filled from';
comment on column draft.content is 'what was made of it, once it was scheduled or published';
comment on column draft.published_at is 'kept until nobody can undo its publication';
create index draft_territoire on draft (territoire, changed_at desc) where published_at is null;
create index draft_content on draft (content);
create index draft_revises on draft (revises);

-- What a town hall did with something online, with what undoing it needs for ten minutes.
create table office_act (
    id         bigint generated always as identity primary key,
    content    bigint      not null references content on delete cascade,
    territoire int         not null references territoire,
    kind       text        not null check (kind in ('PUBLISHED', 'CORRECTED', 'STATUS', 'WITHDRAWN')),
    before     int,
    after      int         not null,
    acted_at   timestamptz not null,
    undone_at  timestamptz,
    check ((kind = 'PUBLISHED') = (before is null))
);
comment on column office_act.before is 'the edition that was live before; after, the one that was live then, or withdrawn';
create index office_act_content on office_act (content, id);

-- Text as people type it in a hurry, like Folding: no case, no accents, single blanks.
create function folded(typed text) returns text immutable strict language sql as $$
    select regexp_replace(
               translate(replace(replace(lower(typed), 'œ', 'oe'), 'æ', 'ae'),
                         'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy'),
               '[^a-z0-9]+', ' ', 'g')
$$;
