package fr.eterritoire.installer;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Keeps what town halls say of their communes, and what they answered when.
@Component
class PresentationStore {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient db;

    PresentationStore(JdbcClient db) {
        this.db = db;
    }

    Presentation of(Territoire territoire) {
        return db.sql("select * from portrait where territoire = :territoire")
                .param("territoire", territoire.id())
                .query(
                        (row, _) ->
                                new Presentation(
                                        row.getString("assets"),
                                        row.getString("needs"),
                                        row.getString("contact"),
                                        row.getString("phone"),
                                        row.getBoolean("asked"),
                                        Optional.of(day(row, "changed_at"))))
                .optional()
                .orElse(Presentation.NONE);
    }

    void keep(Territoire territoire, Presentation said, Instant now) {
        db.sql(
                        """
                        insert into portrait (territoire, assets, needs, contact, phone, asked, changed_at)
                        values (:territoire, :assets, :needs, :contact, :phone, :asked, :now)
                        on conflict (territoire) do update
                           set assets = excluded.assets, needs = excluded.needs, contact = excluded.contact, phone = excluded.phone,
                               asked = excluded.asked, changed_at = excluded.changed_at
                        """)
                .param("territoire", territoire.id())
                .param("assets", said.assets())
                .param("needs", said.needs())
                .param("contact", said.contact())
                .param("phone", said.phone())
                .param("asked", said.asked())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Answer> answers() {
        return db.sql("select * from amenity_answer").query((row, _) -> answer(row)).list();
    }

    List<Answer> answersOf(Commune commune) {
        return db.sql("select * from amenity_answer where territoire = :territoire")
                .param("territoire", commune.id())
                .query((row, _) -> answer(row))
                .list();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getInt("territoire"),
                Amenity.valueOf(row.getString("kind")),
                row.getBoolean("is_there"),
                row.getString("detail"),
                day(row, "answered_at"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.ofInstant(row.getObject(column, OffsetDateTime.class).toInstant(), PARIS);
    }

    void answer(
            Territoire territoire, Amenity amenity, boolean isThere, String detail, Instant now) {
        db.sql(
                        """
                        insert into amenity_answer (territoire, kind, is_there, detail, answered_at)
                        values (:territoire, :kind, :isThere, :detail, :now)
                        on conflict (territoire, kind) do update
                           set is_there = excluded.is_there, detail = excluded.detail, answered_at = excluded.answered_at
                        """)
                .param("territoire", territoire.id())
                .param("kind", amenity.name())
                .param("isThere", isThere)
                .param("detail", detail)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// It is no longer known.
    void forget(Territoire territoire, Amenity amenity) {
        db.sql("delete from amenity_answer where territoire = :territoire and kind = :kind")
                .param("territoire", territoire.id())
                .param("kind", amenity.name())
                .update();
    }
}
