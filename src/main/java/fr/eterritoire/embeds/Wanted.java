package fr.eterritoire.embeds;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.agenda.Scope;
import fr.eterritoire.agenda.ScopeReading;
import fr.eterritoire.territoire.Territoire;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which events an embed asks for: `?rayon=10&type=marche&affichage=mois&mois=2026-12`.
///
/// @param count how many at most, when it is not a month
/// @param month the month asked for; empty for the present one
public record Wanted(Scope scope, Layout layout, int count, Optional<YearMonth> month) {
    public static final int MOST = 40;
    static final int USUAL = 10;

    static Wanted of(
            Territoire territoire,
            List<String> types,
            String radius,
            String layout,
            String count,
            String month) {
        return new Wanted(
                ScopeReading.of(territoire, types, radius),
                Layout.of(layout),
                count(count),
                month.isEmpty() ? Optional.empty() : Optional.of(month(month)));
    }

    /// The same as an address asks for it, without the month, and without what is usual.
    List<String> query() {
        var asked = new ArrayList<String>();
        Stream.of(scope.query().replaceFirst("^\\?", "").split("&"))
                .filter(part -> !part.isEmpty())
                .forEach(asked::add);
        if (layout != Layout.LIST) {
            asked.add("affichage=" + layout.key());
        }
        if (count != USUAL && layout != Layout.MONTH) {
            asked.add("nombre=" + count);
        }
        return asked;
    }

    private static int count(String written) {
        if (written.isEmpty()) {
            return USUAL;
        }
        if (!written.matches("[1-9]\\d?") || Integer.parseInt(written) > MOST) {
            throw refused(words("embeds.no-such-number", MOST));
        }
        return Integer.parseInt(written);
    }

    private static YearMonth month(String written) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeException _) {
            throw refused(words("embeds.no-such-month"));
        }
    }

    private static ResponseStatusException refused(String words) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, words);
    }
}
