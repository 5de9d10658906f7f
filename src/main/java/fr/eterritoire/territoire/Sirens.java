package fr.eterritoire.territoire;

import org.apache.commons.csv.CSVFormat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Which legal person a town hall or an intercommunality is.
///
/// That of a commune is read from the open data and never computed: « 21, département, 0, order in
/// the département, check digit » is right for five communes in six, wrong for those whose order
/// has changed or that were made of others, and for some it is a neighbour's: by it Barenton-Bugny
/// would be Barenton-Cel.
public final class Sirens {
    private static final String COMMUNES = "/territoires/communes.csv.gz";

    private Sirens() {}

    /// Empty when nobody knows. Reads a file: not for a list.
    public static Optional<Siren> of(Territoire territoire) {
        return switch (territoire) {
            case Epci epci -> Optional.of(epci.siren());
            case Commune commune -> of(commune.code());
            default -> Optional.empty();
        };
    }

    private static Optional<Siren> of(CodeInsee code) {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        var file = Objects.requireNonNull(Sirens.class.getResourceAsStream(COMMUNES));
        try (var rows =
                format.parse(
                        new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .filter(row -> row.get("insee").equals(code.value()))
                    .map(row -> row.get("siren"))
                    .filter(Siren::isWellFormed)
                    .map(Siren::new)
                    .findFirst();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// @param siret fourteen digits, those of the legal person first: any of its establishments
    public static boolean isOf(String siret, Territoire territoire) {
        return siret.matches("\\d{14}")
                && of(territoire).filter(siren -> siret.startsWith(siren.value())).isPresent();
    }
}
