-- The colours a territory chose for its pages, one of four that can be read.
alter table territoire
    add column palette text not null default 'BOCAGE'
        constraint palette_known check (palette in ('BOCAGE', 'ARDOISE', 'TUILE', 'LAVANDE'));
