-- What the program may do: all that it does, and nothing to what is only ever added to.
do $$
begin
    if not exists (select from pg_roles where rolname = 'eterritoire_app') then
        if not (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) then
            return;
        end if;
        create role eterritoire_app;
    end if;
    if (select rolsuper or rolcreaterole from pg_roles where rolname = current_user)
       and not exists (select from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member
                        where r.rolname = 'eterritoire_app' and u.rolname = current_user and m.set_option) then
        execute format('grant eterritoire_app to %I', current_user);
    end if;
    -- two nodes may start at once
    perform pg_advisory_xact_lock(hashtext('eterritoire_app'));
    grant usage on schema public to eterritoire_app;
    grant select, insert, update, delete on all tables in schema public to eterritoire_app;
    grant usage, select, update on all sequences in schema public to eterritoire_app;
    revoke update, delete on journal, edition from eterritoire_app;
    revoke insert, update, delete on flyway_schema_history from eterritoire_app;
end $$;
