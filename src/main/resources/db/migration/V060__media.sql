-- Pictures, named by the SHA-256 of their largest JPEG, which holds nothing of where it was taken.
create table media (
    sha256      text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    width       int         not null check (width > 0),
    height      int         not null check (height > 0),
    kept        boolean     not null default false,
    received_at timestamptz not null
);
comment on column media.kept is 'an edition holds it; the others are deleted two days after received_at';
create index media_forgotten on media (received_at) where not kept;

create table media_rendition (
    sha256 text  not null references media on delete cascade,
    width  int   not null check (width in (400, 800, 1600)),
    format text  not null check (format in ('JPEG', 'WEBP')),
    bytes  bytea not null,
    primary key (sha256, width, format)
);
comment on column media_rendition.width is 'the width asked for; a smaller picture keeps its own size';
-- already compressed
alter table media_rendition alter column bytes set storage external;

-- Which live contents show a picture: it is public while there is one.
create table shown (
    content bigint not null,
    sha256  text   not null references media,
    primary key (content, sha256)
);
create index shown_sha256 on shown (sha256);
