package fr.eterritoire.search;

import fr.eterritoire.territoire.Epci;
import fr.eterritoire.territoire.Position;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;

/// What indexes are called: `eterritoire-<database>-<way of making>-<when>`. A name tells whether
/// an index is of this database and made as indexes are made now, of territories as they are now.
@Component
class VolumeNames {
    private static final int LONG_ENOUGH = 8;

    private final IndexStore store;
    private final Territoires territoires;
    private final InstantSource clock;
    private volatile Making making = new Making(-1, "");

    /// The way of making, with the map of France of this version.
    private record Making(long atlas, String digest) {}

    VolumeNames(IndexStore store, Territoires territoires, InstantSource clock) {
        this.store = store;
        this.territoires = territoires;
        this.clock = clock;
    }

    /// Of all indexes of this database.
    String prefix() {
        return "eterritoire-" + digest(store.identity()) + "-";
    }

    /// Whether an index of this name may answer.
    boolean isCurrent(String name) {
        return name.startsWith(current());
    }

    String next() {
        return current() + Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    private String current() {
        return prefix() + making() + "-";
    }

    private String making() {
        var version = territoires.version();
        if (making.atlas != version) {
            making = new Making(version, digest(Analysis.fingerprint() + map()));
        }
        return making.digest;
    }

    /// All that entries say of territories.
    private String map() {
        var said = new StringBuilder();
        for (var commune : territoires.communesOf(territoires.france())) {
            said.append(commune.id())
                    .append(commune.name().name())
                    .append(commune.postcodes())
                    .append(commune.departement().id())
                    .append(commune.departement().region().id())
                    .append(commune.epci().map(VolumeNames::said).orElse(""))
                    .append(commune.position().map(Position::point))
                    .append('\n');
        }
        return said.toString();
    }

    private static String said(Epci epci) {
        return epci.id() + epci.name().name() + epci.departement().id();
    }

    private static String digest(String text) {
        try {
            var sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, LONG_ENOUGH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
