package fr.eterritoire.publication;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.text.Folding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Which fiche of a commune has a name: that of an organiser, of a venue. A name that two fiches
/// bear leads to neither.
@Component
public class FicheNames {
    private final JdbcClient db;

    FicheNames(JdbcClient db) {
        this.db = db;
    }

    /// By name as it was asked for, the address of the fiche; names that have none are left out.
    public Map<String, String> pathsOf(Territoire owner, Collection<String> names) {
        var keys = new HashMap<String, String>();
        names.stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> keys.put(name, Folding.fold(name)));
        if (keys.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, String>();
        db.sql(
                        """
                        select f.name_key, min(f.content) as id, min(p.slug) as slug
                          from fiche f join publication p on p.content = f.content
                         where f.territoire = :owner and f.main and f.name_key = any(:keys)
                         group by f.name_key having count(*) = 1
                        """)
                .param("owner", owner.id())
                .param("keys", keys.values().toArray(String[]::new))
                .query(
                        row -> {
                            var id = new ContentId(row.getLong("id"));
                            var path = Live.path(owner, "annuaire", row.getString("slug"), id);
                            found.put(row.getString("name_key"), path);
                        });
        var paths = new TreeMap<String, String>();
        keys.forEach(
                (name, key) -> {
                    if (found.containsKey(key)) {
                        paths.put(name, found.get(key));
                    }
                });
        return paths;
    }
}
