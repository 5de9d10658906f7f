package fr.eterritoire.publication;

import fr.eterritoire.database.Hearing;
import fr.eterritoire.database.Notices;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// When the lists of each territory last changed, counted in changes, on all nodes. Whoever keeps a
/// copy remembers the count read *before* making it, and asks whether it has moved since.
///
/// A change counts for the territory itself and for all around it, up to France, and what an
/// intercommunality lists changes for each of its communes; it is counted here at the commit,
/// before the act is answered, and on other nodes when they hear of it.
@Component
public class Generations implements Hearing {
    private static final String ALL = "*";

    private final AtomicLong changes = new AtomicLong();
    private final Map<Integer, Long> last = new ConcurrentHashMap<>();
    private final Notices notices;
    private final Territoires territoires;
    private volatile long lastOfAll;
    private volatile boolean heard;

    Generations(Notices notices, Territoires territoires) {
        this.notices = notices;
        this.territoires = territoires;
    }

    /// How many changes there have been.
    public long now() {
        return changes.get();
    }

    /// Whether changes of other nodes are heard: if not, nothing kept may be trusted.
    public boolean areHeard() {
        return heard;
    }

    /// Whether none of these territories has changed since the count was read.
    public boolean isUnchanged(Collection<Integer> territoires, long since) {
        if (lastOfAll > since) {
            return false;
        }
        for (var territoire : territoires) {
            if (last.getOrDefault(territoire, 0L) > since) {
                return false;
            }
        }
        return true;
    }

    /// What these list, or how it is shown, changes if the transaction commits.
    public void change(Collection<? extends Territoire> listers) {
        var ids = new HashSet<Integer>();
        listers.forEach(lister -> addWithAround(lister, ids));
        tell(ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /// Everything may change, if the transaction commits.
    void changeAll() {
        tell(ALL);
    }

    private void tell(String words) {
        notices.tell(words);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        heard(words);
                    }
                });
    }

    private void addWithAround(Territoire territoire, Set<Integer> ids) {
        ids.add(territoire.id());
        switch (territoire) {
            case Commune commune -> {
                commune.epci().ifPresent(epci -> ids.add(epci.id()));
                addWithAround(commune.departement(), ids);
            }
            case Epci epci -> {
                // its own contents stand in the lists of each of its communes
                territoires.communesOf(epci).forEach(commune -> ids.add(commune.id()));
                addWithAround(epci.departement(), ids);
            }
            case Departement departement -> addWithAround(departement.region(), ids);
            case Region _ -> ids.add(territoires.france().id());
            case France _ -> {}
        }
    }

    @Override
    public void heard(String words) {
        var change = changes.incrementAndGet();
        if (words.equals(ALL)) {
            lastOfAll = change;
        } else {
            Arrays.stream(words.split(","))
                    .map(Integer::valueOf)
                    .forEach(id -> last.merge(id, change, Math::max));
        }
    }

    @Override
    public void hears() {
        heard(ALL);
        heard = true;
    }

    @Override
    public void isDeaf() {
        heard = false;
    }
}
