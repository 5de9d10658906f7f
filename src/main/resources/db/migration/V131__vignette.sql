-- Lists show pictures small enough to be sent by the ten.
alter table media_rendition drop constraint media_rendition_width_check;
alter table media_rendition
    add constraint media_rendition_width_check check (width in (160, 400, 800, 1600));
