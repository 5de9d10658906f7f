-- When the list of a territory last changed, for its sitemap.
create index content_owner on content (owner);
