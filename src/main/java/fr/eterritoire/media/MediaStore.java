package fr.eterritoire.media;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.awt.Dimension;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;

/// The rows of pictures.
@Component
class MediaStore {
    private final JdbcClient db;

    MediaStore(JdbcClient db) {
        this.db = db;
    }

    /// A picture sent again waits again; its renditions are the ones made first.
    @Transactional
    public void add(Reencoding.Outcome.Done picture, Instant at) {
        var added =
                db.sql(
                                """
                                insert into media (sha256, width, height, received_at)
                                values (:sha256, :width, :height, :at)
                                on conflict (sha256) do update set received_at = excluded.received_at
                                returning xmax = 0
                                """)
                        .param("sha256", picture.sha256())
                        .param("width", picture.width())
                        .param("height", picture.height())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single();
        if (added) {
            picture.renditions().forEach(rendition -> add(picture.sha256(), rendition));
        }
    }

    private void add(String sha256, Rendition rendition) {
        db.sql(
                        """
                        insert into media_rendition (sha256, width, format, bytes)
                        values (:sha256, :width, :format, :bytes)
                        """)
                .param("sha256", sha256)
                .param("width", rendition.width())
                .param("format", rendition.type().name())
                .param("bytes", rendition.bytes())
                .update();
    }

    boolean holds(String sha256) {
        return db.sql("select exists (select from media where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /// @return whether there is such a picture
    boolean keep(String sha256) {
        return db.sql("update media set kept = true where sha256 = :sha256")
                        .param("sha256", sha256)
                        .update()
                > 0;
    }

    @Transactional
    public void show(Collection<String> sha256, long content) {
        hide(content);
        sha256.stream()
                .distinct()
                .forEach(
                        picture ->
                                db.sql("insert into shown (content, sha256) values (?, ?)")
                                        .params(content, picture)
                                        .update());
    }

    void hide(long content) {
        db.sql("delete from shown where content = ?").param(content).update();
    }

    @Transactional
    public void pin(String sha256, String place) {
        unpin(place);
        db.sql("insert into pinned (place, sha256) values (?, ?)").params(place, sha256).update();
    }

    void unpin(String place) {
        db.sql("delete from pinned where place = ?").param(place).update();
    }

    boolean isPublic(String sha256) {
        return db.sql(
                        """
                        select exists (select from shown where sha256 = :sha256)
                            or exists (select from pinned where sha256 = :sha256)
                        """)
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /// The WebP of a picture kept as JPEG only is its JPEG: browsers go by what they are told. A
    /// width that is not made gives the next larger.
    Optional<Rendition> find(String sha256, int width, Rendition.Type type) {
        return db.sql(
                        """
                        select width, format as type, bytes
                          from media_rendition
                         where sha256 = :sha256 and width >= :width and format in (:type, 'JPEG')
                         order by width, format desc
                         limit 1
                        """)
                .param("sha256", sha256)
                .param("width", width)
                .param("type", type.name())
                .query(MediaStore::rendition)
                .optional();
    }

    /// Of the largest rendition.
    Dimension sizeOf(String sha256) {
        return db.sql("select width, height from media where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, line) -> new Dimension(row.getInt("width"), row.getInt("height")))
                .single();
    }

    boolean holdsSquare(String sha256, Focus focus) {
        return db.sql(
                        """
                        select exists (
                            select from media_square
                             where sha256 = :sha256 and x = :x and y = :y)
                        """)
                .param("sha256", sha256)
                .param("x", focus.x())
                .param("y", focus.y())
                .query(Boolean.class)
                .single();
    }

    /// Two who send the same picture at once make the same square.
    void addSquare(String sha256, Focus focus, Rendition square) {
        db.sql(
                        """
                        insert into media_square (sha256, x, y, format, bytes)
                        values (:sha256, :x, :y, :format, :bytes)
                        on conflict do nothing
                        """)
                .param("sha256", sha256)
                .param("x", focus.x())
                .param("y", focus.y())
                .param("format", square.type().name())
                .param("bytes", square.bytes())
                .update();
    }

    /// As `find`, of what lists show.
    Optional<Rendition> findSquare(String sha256, Focus focus, Rendition.Type type) {
        return db.sql(
                        """
                        select :side as width, format as type, bytes
                          from media_square
                         where sha256 = :sha256 and x = :x and y = :y and format in (:type, 'JPEG')
                         order by format desc
                         limit 1
                        """)
                .param("side", Rendition.SQUARE)
                .param("sha256", sha256)
                .param("x", focus.x())
                .param("y", focus.y())
                .param("type", type.name())
                .query(MediaStore::rendition)
                .optional();
    }

    private static Rendition rendition(ResultSet row, int line) throws SQLException {
        return new Rendition(
                row.getInt("width"),
                Rendition.Type.valueOf(row.getString("type")),
                row.getBytes("bytes"));
    }

    void release(String sha256) {
        db.sql("update media set kept = false where sha256 = ?").param(sha256).update();
    }

    /// @return how many were deleted
    int forgetReceivedBefore(Instant limit) {
        return db.sql(
                        """
                        delete from media
                         where not kept and received_at < :limit
                           and not exists (select from shown where shown.sha256 = media.sha256)
                           and not exists (select from pinned where pinned.sha256 = media.sha256)
                        """)
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .update();
    }
}
