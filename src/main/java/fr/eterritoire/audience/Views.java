package fr.eterritoire.audience;

import fr.eterritoire.content.ContentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The door to counts. They are gathered in memory and written together, so that reading a page
/// writes nothing; a power cut may lose the last minute.
@Component
public class Views {
    private record Count(long content, LocalDate day) {}

    private final Map<Count, Integer> gathered = new ConcurrentHashMap<>();
    private final JdbcClient db;
    private final InstantSource clock;

    Views(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Its page was opened once more.
    void seen(ContentId content) {
        gathered.merge(
                new Count(content.value(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                1,
                Integer::sum);
    }

    /// Since it is online; up to a minute late.
    public long of(ContentId content) {
        return db.sql("select coalesce(sum(views), 0) from view_count where content = :content")
                .param("content", content.value())
                .query(Long.class)
                .single();
    }

    void write() {
        for (var count : gathered.keySet()) {
            var views = gathered.remove(count);
            if (views != null) {
                write(count, views);
            }
        }
    }

    private void write(Count count, int views) {
        db.sql(
                        """
                        insert into view_count (content, day, views) select id, :day, :views from content where id = :content
                        on conflict (content, day) do update set views = view_count.views + excluded.views
                        """)
                .param("content", count.content)
                .param("day", count.day)
                .param("views", views)
                .update();
    }
}
