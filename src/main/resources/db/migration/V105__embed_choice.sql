-- What an intercommunality puts first, or leaves out, in its own embed; everywhere else nothing changes.
create table embed_choice (
    territoire int    not null references territoire,
    content    bigint not null references content on delete cascade,
    choice     text   not null check (choice in ('FEATURED', 'HIDDEN')),
    primary key (territoire, content)
);
