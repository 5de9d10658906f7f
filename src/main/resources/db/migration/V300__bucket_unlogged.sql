-- Counted with each form that is sent: written without the log, and begun anew after a crash.
alter table bucket set unlogged;
