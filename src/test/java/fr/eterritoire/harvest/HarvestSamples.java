package fr.eterritoire.harvest;

import fr.eterritoire.content.Dates;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Departement;
import fr.eterritoire.territoire.Palette;
import fr.eterritoire.territoire.Region;
import fr.eterritoire.territoire.Toponym;
import fr.eterritoire.territoire.UnknownListException;

import org.assertj.core.api.Assertions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Items made up for tests, in the form of each source.
final class HarvestSamples {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    private static final Toponym NAME = new Toponym("Vouillé", "à Vouillé", "de Vouillé");
    private static final Region REGION =
            new Region(2, "75", NAME, "nouvelle-aquitaine", PARIS, Palette.BOCAGE);
    private static final Departement VIENNE =
            new Departement(3, "86", NAME, "vienne", REGION, PARIS, Palette.BOCAGE);
    static final Commune VOUILLE =
            new Commune(
                    4,
                    new CodeInsee("86294"),
                    NAME,
                    "vouille",
                    VIENNE,
                    Optional.empty(),
                    List.of("86190"),
                    3697,
                    Optional.empty(),
                    Optional.empty(),
                    PARIS,
                    Palette.BOCAGE);

    private HarvestSamples() {}

    /// @param fields the rest of the object, in single quotes: `'debut': '2026-12-05'`
    static Item item(String source, String fields) {
        return items("[{'id': 'x:1', 'source': '" + source + "', " + fields + "}]").getFirst();
    }

    static List<Item> items(String array) {
        try {
            return ItemFile.read(array.replace('\'', '"'));
        } catch (UnknownListException fault) {
            throw new AssertionError(fault);
        }
    }

    static SourceDates.Known known(Item item) {
        var read = SourceDates.read(item, PARIS);
        Assertions.assertThat(read).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<SourceDates.Known>) read).value();
    }

    static Dates dates(String source, String fields) {
        return known(item(source, fields)).dates();
    }

    static String refusal(Reading<?> reading) {
        return reading instanceof Reading.Refused<?>(var why) ? why : "read";
    }
}
