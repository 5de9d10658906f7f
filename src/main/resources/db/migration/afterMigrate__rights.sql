-- What the program may do: all that it does, and nothing to what is only ever added to.
do $$
declare
    makes_roles boolean := (select rolsuper or rolcreaterole from pg_roles where rolname = current_user);
    take_on     text    := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
begin
    -- two nodes may start at once
    perform pg_advisory_xact_lock(hashtext('eterritoire_app'));
    if not exists (select from pg_roles where rolname = 'eterritoire_app') then
        if not makes_roles then
            return;
        end if;
        create role eterritoire_app;
    end if;
    if makes_roles and not pg_has_role('eterritoire_app', take_on) then
        execute format('grant eterritoire_app to %I', current_user);
    end if;
    grant usage on schema public to eterritoire_app;
    grant select, insert, update, delete on all tables in schema public to eterritoire_app;
    grant usage, select, update on all sequences in schema public to eterritoire_app;
    revoke update, delete on journal, edition from eterritoire_app;
    revoke insert, update, delete on flyway_schema_history from eterritoire_app;
exception when insufficient_privilege then
    raise warning 'The rights of eterritoire_app could not be given: %', sqlerrm;
end $$;
