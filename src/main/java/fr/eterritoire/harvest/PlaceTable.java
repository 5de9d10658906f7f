package fr.eterritoire.harvest;

import fr.eterritoire.content.FicheCategory;
import fr.eterritoire.content.Hours;
import fr.eterritoire.text.Folding;

import org.apache.commons.csv.CSVRecord;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of places we can read, as their columns name them.
enum PlaceTable {
    POSTE(
            PlaceSource.POSTE,
            Set.of("id", "libelle", "type", "adresse", "complement", "insee", "lat", "lon")) {
        @Override
        PlaceItem item(CSVRecord row, LocalDate saidOn) {
            var label = beside(row.get("libelle").strip(), row.get("localite").strip());
            var name =
                    "La Poste – "
                            + row.get("type").strip().toLowerCase(Locale.FRENCH)
                            + (label.isEmpty() ? "" : ", " + Capitals.lowered(label));
            return line(row, name, new Reading.Read<>(FicheCategory.POSTE), "", saidOn)
                    .placed(Capitals.lowered(row.get("complement")), Optional.empty());
        }
    },
    FUEL(
            PlaceSource.FUEL,
            Set.of("id", "adresse", "commune", "insee", "ouverture", "carburants", "activite")) {
        @Override
        PlaceItem item(CSVRecord row, LocalDate saidOn) {
            var address = Capitals.lowered(row.get("adresse"));
            var sells = said("Carburants", row.get("carburants"));
            var besides = said("Services", row.get("services"));
            return line(
                            row,
                            address.isEmpty() ? "Station-service" : "Station-service, " + address,
                            row.get("activite").equals("O")
                                    ? new Reading.Read<>(FicheCategory.STATION_SERVICE)
                                    : new Reading.Refused<>("la source la dit fermée"),
                            (sells + "\n\n" + besides).strip(),
                            saidOn)
                    .placed("", opening(row));
        }
    },
    FESTIVALS(
            PlaceSource.FESTIVALS,
            Set.of("id", "nom", "discipline", "periode", "insee", "site", "lat", "lon")) {
        @Override
        PlaceItem item(CSVRecord row, LocalDate saidOn) {
            var festival =
                    line(
                            row,
                            Words.line(row.get("nom")),
                            new Reading.Read<>(FicheCategory.FESTIVAL),
                            said("Discipline", row.get("discipline")),
                            saidOn);
            return festival.inSeason(season(row.get("periode")), row.get("site").strip());
        }
    };

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final Pattern KINDS_OF_COUNTERS =
            Pattern.compile("( (AP|BP|RP|API|APC|RPC|RPU|LPAC?|LPR[CTU]?))+$");
    private static final Pattern BETWEEN = Pattern.compile(".*\\((.+?) - (.+?)\\).*");

    final PlaceSource source;
    private final Set<String> columns;

    PlaceTable(PlaceSource source, Set<String> columns) {
        this.source = source;
        this.columns = columns;
    }

    static Optional<PlaceTable> withColumns(Collection<String> columns) {
        return Arrays.stream(values()).filter(list -> columns.containsAll(list.columns)).findAny();
    }

    abstract PlaceItem item(CSVRecord row, LocalDate saidOn);

    private static PlaceItem line(
            CSVRecord row,
            String name,
            Reading<FicheCategory> category,
            String text,
            LocalDate saidOn) {
        return new PlaceItem(
                row.get("id").strip(),
                name,
                category,
                text,
                "",
                Capitals.lowered(row.get("adresse")),
                row.get("insee").strip(),
                row.get("code_postal").strip(),
                row.isMapped("commune") ? row.get("commune") : row.get("localite"),
                degrees(row.get("lat")),
                degrees(row.get("lon")),
                "",
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                saidOn,
                "");
    }

    private static Optional<Double> degrees(String text) {
        return Optional.of(text.strip())
                .filter(degrees -> degrees.matches("-?\\d+(\\.\\d+)?"))
                .map(Double::valueOf);
    }

    /// `POITIERS BEAULIEU LPA AP` in `POITIERS` gives `BEAULIEU`: not what the page says, nor how
    /// the post names its kinds of counters to itself.
    private static String beside(String label, String town) {
        var plain = KINDS_OF_COUNTERS.matcher(label).replaceFirst("");
        if (Folding.fold(plain).equals(Folding.fold(town))) {
            return "";
        }
        return plain.startsWith(town + " ") ? plain.substring(town.length() + 1) : plain;
    }

    /// « Carburants : Gazole, SP98. »
    private static String said(String label, String list) {
        var words =
                Stream.of(list.split("\\|"))
                        .map(String::strip)
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : label + "\u00a0: " + words + ".";
    }

    /// « entre le 21 juin et le 5 septembre », « en octobre »: all that the source knows.
    private static Optional<String> season(String period) {
        var text = Words.line(period).toLowerCase(Locale.FRENCH);
        var between = BETWEEN.matcher(text);
        if (between.matches()) {
            return Optional.of("entre le " + between.group(1) + " et le " + between.group(2));
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.matches("\\p{L}+") ? "en " + text : text);
    }

    /// The same hours every day but those it is closed. Where both are the same hour the source
    /// means a pump that takes cards, or nothing at all: we cannot tell.
    private static Optional<Hours> opening(CSVRecord row) {
        try {
            var span =
                    new Hours.Span(
                            LocalTime.parse(row.get("ouverture")),
                            LocalTime.parse(row.get("fermeture")));
            var closed = Folding.fold(row.get("jours_fermes"));
            var week =
                    Arrays.stream(DayOfWeek.values())
                            .filter(day -> !closed.contains(DAYS.get(day.ordinal())))
                            .map(day -> new Hours.Weekly(day, span))
                            .toList();
            return span.from().equals(span.to()) || week.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Hours(week, List.of(), Hours.OnHolidays.UNSAID));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
