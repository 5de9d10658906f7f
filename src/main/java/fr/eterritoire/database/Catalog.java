package fr.eterritoire.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

/// What PostgreSQL knows of our tables; Flyway's own account of them is left out.
@Component
class Catalog {
    private static final String NOT_OF_AN_EXTENSION =
            """
             and not exists (select from pg_depend d
                              where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    private final JdbcClient db;

    Catalog(JdbcClient db) {
        this.db = db;
    }

    /// @param columns those that are stored, not generated
    /// @param key the primary key, or every column where there is none
    record Table(String name, List<String> columns, List<String> key) {

        /// Always in the same order, whatever the collation: the same rows make the same bytes.
        String copyOut() {
            var order =
                    key.stream()
                            .map(column -> quoted(column) + "::text collate \"C\"")
                            .collect(Collectors.joining(", "));
            return "copy (select %s from %s order by %s) to stdout"
                    .formatted(quoted(columns), quoted(name), order);
        }

        String copyIn() {
            return "copy %s (%s) from stdin".formatted(quoted(name), quoted(columns));
        }
    }

    /// @param definition as `alter table … add constraint` takes it
    record ForeignKey(String table, String name, String definition) {}

    List<Table> tables() {
        return db.sql(
                        """
                        select c.relname::text as name,
                               array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns,
                               coalesce(array_agg(a.attname::text order by a.attnum) filter (where a.attnum = any (k.indkey)),
                                        array_agg(a.attname::text order by a.attnum)) as key
                          from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                          left join pg_index k on k.indrelid = c.oid and k.indisprimary
                         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                        """
                                + NOT_OF_AN_EXTENSION
                                + " group by c.relname order by c.relname::text collate \"C\"")
                .query(
                        (row, _) ->
                                new Table(
                                        row.getString("name"),
                                        List.of((String[]) row.getArray("columns").getArray()),
                                        List.of((String[]) row.getArray("key").getArray())))
                .list();
    }

    List<Manifest.Sequence> sequences() {
        return db
                .sql(
                        """
                        select c.relname::text from pg_class c
                         where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
                        """
                                + NOT_OF_AN_EXTENSION
                                + " order by c.relname::text collate \"C\"")
                .query(String.class)
                .list()
                .stream()
                .map(name -> new Manifest.Sequence(name, next(name)))
                .toList();
    }

    private long next(String sequence) {
        return db.sql(
                        """
                        select last_value + case when is_called then s.seqincrement else 0 end
                          from %s, pg_sequence s where s.seqrelid = :name::regclass
                        """
                                .formatted(quoted(sequence)))
                .param("name", quoted(sequence))
                .query(Long.class)
                .single();
    }

    List<ForeignKey> foreignKeys() {
        return db.sql(
                        """
                        select c.relname::text as "table", k.conname::text as name, pg_get_constraintdef(k.oid) as definition
                          from pg_constraint k join pg_class c on c.oid = k.conrelid
                         where k.contype = 'f' and k.connamespace = 'public'::regnamespace
                        """)
                .query(ForeignKey.class)
                .list();
    }

    List<Manifest.Migration> migrations() {
        return db.sql(
                        """
                        select version, coalesce(checksum, 0) as checksum from flyway_schema_history
                         where success and version is not null order by installed_rank
                        """)
                .query(Manifest.Migration.class)
                .list();
    }

    String postgresql() {
        return db.sql("show server_version").query(String.class).single();
    }

    /// Programs connected to this database, this process not counted.
    long others() {
        return db.sql(
                        """
                        select count(*) from pg_stat_activity
                         where datname = current_database() and usesysid is not null
                           and coalesce(backend_type, 'client backend') = 'client backend'
                           and not starts_with(coalesce(application_name, ''), current_setting('application_name'))
                        """)
                .query(Long.class)
                .single();
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return names.stream().map(Catalog::quoted).collect(Collectors.joining(", "));
    }
}
