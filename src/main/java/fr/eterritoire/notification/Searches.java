package fr.eterritoire.notification;

import fr.eterritoire.notification.Followed.Sought;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// The kinds of searches that can be followed.
@Component
class Searches {
    private final List<Followed> all;

    Searches(List<Followed> all) {
        this.all = List.copyOf(all);
    }

    /// @param address of its page, or of one below it
    Optional<Followed> at(String address) {
        return all.stream().filter(one -> address.startsWith(one.path() + "/")).findFirst();
    }

    /// That of a path which was stored: it must exist.
    Followed of(Watch watch) {
        return all.stream()
                .filter(one -> one.path().equals(watch.search()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No search at " + watch.path()));
    }

    /// In words; empty when it can no longer be read.
    String said(Watch watch) {
        return of(watch).read(watch.query()).map(Sought::words).orElse("");
    }

    /// The same, of an address; as it stands when it can no longer be read.
    String said(String address) {
        return all.stream()
                .filter(one -> address.startsWith(one.path() + "?"))
                .flatMap(one -> one.read(address.substring(one.path().length())).stream())
                .map(Sought::words)
                .findFirst()
                .orElse(address);
    }
}
