package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Prices;
import fr.eterritoire.text.Fault;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what it costs: one line a price, « Enfants : 5 € », or words alone.
final class PricesReading {
    private static final Pattern LINE =
            Pattern.compile("(.*?)[\\s:;=-]*(\\d{1,6}(?:[.,]\\d{1,2})?)\\s*(?:€|euros?)?");
    private static final int MOST = 12;
    private static final int LONGEST = 140;

    private final EvenementForm form;
    private final List<Fault> faults;

    PricesReading(EvenementForm form, List<Fault> faults) {
        this.form = form;
        this.faults = faults;
    }

    Prices read() {
        var lines =
                form.get("tarifs")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (form.has("gratuit") && !lines.isEmpty()) {
            faults.add(new Fault("tarifs", words("submission.free-and-prices")));
        }
        if (lines.size() > MOST) {
            faults.add(new Fault("tarifs", words("submission.few-prices", MOST)));
        }
        if (lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            faults.add(new Fault("tarifs", words("submission.price-too-long", LONGEST)));
        }
        if (form.has("gratuit")) {
            return new Prices.Free();
        }
        return lines.isEmpty()
                ? new Prices.Unsaid()
                : new Prices.Paid(lines.stream().map(PricesReading::price).toList());
    }

    private static Prices.Price price(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            return new Prices.Price(line, Optional.empty());
        }
        var label = match.group(1).replaceAll("[\\s:;=-]+$", "").strip();
        return new Prices.Price(
                label, Optional.of(new BigDecimal(match.group(2).replace(',', '.'))));
    }
}
