-- The square of a picture that lists show, cut around the point its author chose when an edition
-- took the picture.
create table media_square (
    sha256 text     not null references media on delete cascade,
    x      smallint not null check (x between 0 and 100),
    y      smallint not null check (y between 0 and 100),
    format text     not null check (format in ('JPEG', 'WEBP')),
    bytes  bytea    not null,
    primary key (sha256, x, y, format)
);
comment on column media_square.x is 'of the point, in percent of the width from the left; y likewise from the top';
-- already compressed
alter table media_square alter column bytes set storage external;

-- Lists showed whole pictures 160 pixels wide until now: of a panorama, 40 pixels high.
delete from media_rendition where width = 160;
alter table media_rendition drop constraint media_rendition_width_check;
alter table media_rendition
    add constraint media_rendition_width_check check (width in (400, 800, 1600));
