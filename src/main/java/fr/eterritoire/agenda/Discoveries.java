package fr.eterritoire.agenda;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Communes to show to who looks for none: drawn by lot each day among those where something is on
/// within a week, so that a village has the same chance as a town, and pays nothing for it.
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Discoveries {
    private static final int DAYS = 7;

    /// Some drawn have nothing to show after all: what they announced is cancelled, or they are an
    /// intercommunality.
    private static final int DRAWN_FOR_ONE = 3;

    private final JdbcClient db;
    private final Agenda agenda;
    private final Territoires territoires;

    Discoveries(JdbcClient db, Agenda agenda, Territoires territoires) {
        this.db = db;
        this.agenda = agenda;
        this.territoires = territoires;
    }

    /// @param line the first thing that is on there
    public record Discovery(Commune commune, Line line) {}

    /// The same all day, as long as what is on is the same.
    public List<Discovery> ofToday(int most) {
        var today = agenda.today(territoires.france());
        return drawn(today, most * DRAWN_FOR_ONE).stream()
                .map(territoires::territoire)
                .filter(Commune.class::isInstance)
                .map(Commune.class::cast)
                .flatMap(commune -> firstIn(commune, today).stream())
                .limit(most)
                .toList();
    }

    private List<Integer> drawn(LocalDate today, int most) {
        var zone = territoires.france().zone();
        return db.sql(
                        """
                        select o.territoire from occurrence o
                         where o.main and o.starts_at >= :from and o.starts_at < :to
                         group by o.territoire
                         order by md5(:day || ' ' || o.territoire) limit :most
                        """)
                .param("from", AgendaStore.utc(today.atStartOfDay(zone).toInstant()))
                .param("to", AgendaStore.utc(today.plusDays(DAYS).atStartOfDay(zone).toInstant()))
                .param("day", today.toString())
                .param("most", most)
                .query(Integer.class)
                .list();
    }

    private Optional<Discovery> firstIn(Commune commune, LocalDate today) {
        return agenda.between(Scope.of(commune), today, today.plusDays(DAYS), DAYS).stream()
                .filter(line -> line.evenement().status().isComing())
                .findFirst()
                .map(line -> new Discovery(commune, line));
    }
}
