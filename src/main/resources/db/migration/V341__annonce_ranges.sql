-- A price or a surface that nothing has is answered without reading all annonces of France.
create index annonce_price on annonce (price) where main;
create index annonce_surface on annonce (surface) where main;
