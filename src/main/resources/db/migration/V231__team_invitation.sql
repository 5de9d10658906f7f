create table team_invitation (
    id           bigint generated always as identity primary key,
    territoire   int         not null references territoire,
    recipient    text,
    role         text        not null check (role in ('READER', 'EDITOR', 'MODERATOR', 'ADMINISTRATOR')),
    invited_by   bigint      not null references person,
    invited_at   timestamptz not null,
    expires_at   timestamptz not null,
    accepted_by  bigint references person,
    ended_at     timestamptz
);
create index team_invitation_waiting on team_invitation (territoire) where ended_at is null;
comment on column team_invitation.recipient is 'forgotten once it has ended';
