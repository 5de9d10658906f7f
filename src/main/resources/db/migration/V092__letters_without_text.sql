-- Of letters that have left only to whom, about what and when is kept: their text holds links that
-- open something to whoever has them.
update letter set html = '', text = '', pictures = '[]' where sent_at is not null or recalled_at is not null;
comment on column letter.html is 'empty once it has left';
comment on column letter.text is 'empty once it has left';
