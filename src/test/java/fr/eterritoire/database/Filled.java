package fr.eterritoire.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/// A village's rows, with all that makes text hard to carry: tabs, line ends, backslashes, nulls,
/// bytes, and a picture.
final class Filled {
    private static final String HARD = "Loto\tde l’école\r\n\\N \\. « 🎉 » \u2028 \"quoted\" \\\\";

    private Filled() {}

    static void with(JdbcClient db) {
        var commune =
                db.sql("select id from territoire where kind = 'COMMUNE' and code = '86294'")
                        .query(Integer.class)
                        .single();
        var content =
                db.sql(
                                "insert into content (kind, owner, created_at) values ('EVENEMENT',"
                                        + " ?, now()) returning id")
                        .param(commune)
                        .query(Long.class)
                        .single();
        db.sql(
                        "insert into edition values (?, 1, 1, ?, jsonb_build_object('hard', ?, 'n',"
                                + " 1.50), now())")
                .params(content, HARD, HARD)
                .update();
        db.sql(
                        "insert into publication (content, edition, slug, published_at, changed_at,"
                                + " departement, region) select ?, 1, 'loto', now(), now(), d.id,"
                                + " d.parent from territoire t join territoire d on d.id = t.parent"
                                + " where t.id = ?")
                .params(content, commune)
                .update();
        db.sql(
                        """
                        insert into occurrence (content, territoire, main, departement, region, starts_at, ends_at, local_start, whole_days, types, edition, changed_at, next_days)
                        select ?, t.id, true, d.id, d.parent, now(), now() + interval '2 hours', localtimestamp, false, array['FETE', 'a,"b\\c'], 1, now(), '{}'
                          from territoire t join territoire d on d.id = t.parent where t.id = ?
                        """)
                .params(content, commune)
                .update();
        db.sql("insert into media values (repeat('ab', 32), 10, 10, true, now())").update();
        db.sql(
                        "insert into media_rendition select repeat('ab', 32), 400, 'JPEG',"
                                + " decode(repeat('00ff0a5c', 50000), 'hex')")
                .update();
        db.sql(
                        "insert into journal (at, actor_kind, actor, act, subject_kind, subject,"
                                + " territoire, why) values (now(), 'AUTHOR', 1, 'proposed',"
                                + " 'SUBMISSION', 1, ?, ?)")
                .params(commune, HARD)
                .update();
        db.sql(
                        "insert into letter (recipient, subject, html, text, pictures, queued_at,"
                            + " send_after, message_id) values ('a@b.test', ?, ?, ?, '[]', now(),"
                            + " now() + interval '1 day', gen_random_uuid()::text)")
                .params(HARD, HARD, HARD)
                .update();
        // a number drawn by what was rolled back leaves a hole, which must stay
        db.sql("select nextval(pg_get_serial_sequence('content', 'id'))")
                .query(Long.class)
                .single();
    }
}
