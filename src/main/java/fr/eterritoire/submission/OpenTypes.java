package fr.eterritoire.submission;

import fr.eterritoire.content.AnnonceType;
import fr.eterritoire.territoire.Territoire;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which types of annonces a territory takes: those that are open everywhere, until it chooses.
@Component
public class OpenTypes {
    private final JdbcClient db;

    OpenTypes(JdbcClient db) {
        this.db = db;
    }

    /// In the order of the list, never empty but by choice.
    public Set<AnnonceType> of(Territoire territoire) {
        return db.sql("select types from annonce_choice where territoire = :territoire")
                .param("territoire", territoire.id())
                .query((row, _) -> (String[]) row.getArray("types").getArray())
                .optional()
                .map(keys -> Stream.of(keys).flatMap(key -> AnnonceType.find(key).stream()))
                .orElseGet(AnnonceType.OPEN_BY_DEFAULT::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AnnonceType.class)));
    }

    /// The territory takes these from now on; what is online stays.
    @Transactional(propagation = Propagation.MANDATORY)
    public void choose(Territoire territoire, Collection<AnnonceType> types) {
        db.sql(
                        """
                        insert into annonce_choice (territoire, types) values (:territoire, :types)
                        on conflict (territoire) do update set types = excluded.types
                        """)
                .param("territoire", territoire.id())
                .param("types", types.stream().map(AnnonceType::key).toArray(String[]::new))
                .update();
    }
}
