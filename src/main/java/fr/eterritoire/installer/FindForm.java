package fr.eterritoire.installer;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Fault;
import fr.eterritoire.text.Folding;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// The criteria as they stand in the address: whoever is sent it finds the same.
public record FindForm(Map<String, String> answers) {
    private static final int LONGEST = 80;
    private static final int FARTHEST = 300;
    private static final int MOST_COUNTED = 1_000;
    private static final int ALIKE = 6;
    private static final int FIRST_SHOWN = 30;
    private static final int MOST_SHOWN = 210;

    /// What is typed; of the others one chooses how much they matter.
    private static final Set<String> TYPED =
            Set.of("pres", "km", "min", "max", "evenements", "associations", "hebergements");

    /// In the order of the form; all that an address may say.
    private static final List<String> FIELDS =
            Stream.of(
                            Stream.of("pres", "km", "distance", "min", "max", "population"),
                            Arrays.stream(Amenity.values()).map(Amenity::key),
                            Arrays.stream(Opportunity.values()).map(Opportunity::key),
                            Stream.of("evenements", "associations", "hebergements", "vie"))
                    .flatMap(fields -> fields)
                    .toList();

    /// @param query what follows `/s-installer` in an address
    static FindForm of(String query) {
        var answers = new LinkedHashMap<String, String>();
        for (var part : query.replaceFirst("^\\?", "").split("&")) {
            var at = part.indexOf('=');
            if (at > 0 && FIELDS.contains(part.substring(0, at))) {
                answers.put(part.substring(0, at), decoded(part.substring(at + 1)));
            }
        }
        return new FindForm(answers);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    public String get(String field) {
        return answers.getOrDefault(field, "").strip();
    }

    /// What a field says before anybody has chosen.
    public String get(String field, String otherwise) {
        return answers.containsKey(field) ? get(field) : otherwise;
    }

    public Weight weight(String field) {
        return Weight.of(get(field));
    }

    /// The same around another place, from so far as was asked for.
    FindForm around(Commune commune) {
        var moved = new LinkedHashMap<>(answers);
        moved.put("pres", commune.nameWithCode());
        moved.put("km", get("km").isEmpty() ? "30" : get("km"));
        moved.put(
                "distance",
                (weight("distance") == Weight.PEU ? Weight.PEU : Weight.BEAUCOUP).key());
        return new FindForm(moved);
    }

    /// `?pres=Poitiers+%2886%29&km=40`: what was asked for and nothing else, the same for the same
    /// criteria.
    public String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (var field : FIELDS) {
            var said = TYPED.contains(field) ? get(field) : weighed(field);
            if (!said.isEmpty()) {
                query.add(field + "=" + URLEncoder.encode(said, StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    /// Whatever else an address says there is not looked at.
    private String weighed(String field) {
        return weight(field) == Weight.PAS ? "" : weight(field).key();
    }

    /// The address of what is around a commune, `kilometres` far.
    public static String around(Commune commune, String kilometres) {
        return link("/s-installer")
                + new FindForm(Map.of("km", kilometres)).around(commune).query();
    }

    /// How many of what is found one sees: 30, and as many more with each touch of « Voir la suite
    /// ».
    int shown() {
        var asked = get("voir");
        return asked.matches("\\d{2,3}")
                ? Math.clamp(Integer.parseInt(asked), FIRST_SHOWN, MOST_SHOWN)
                : FIRST_SHOWN;
    }

    /// The same search with as many more; none when it shows the most.
    Optional<String> more() {
        return shown() == MOST_SHOWN
                ? Optional.empty()
                : Optional.of(query() + "&voir=" + (shown() + FIRST_SHOWN));
    }

    List<Fault> faults(Optional<Commune> near) {
        var faults = new ArrayList<Fault>();
        if (!get("pres").isEmpty() && near.isEmpty()) {
            faults.add(new Fault("pres", words("installer.no-such-place", shortened("pres"))));
        }
        number(faults, "km", 1, FARTHEST);
        number(faults, "min", 0, 3_000_000);
        number(faults, "max", 0, 3_000_000);
        number(faults, "evenements", 0, MOST_COUNTED);
        number(faults, "associations", 0, MOST_COUNTED);
        number(faults, "hebergements", 0, MOST_COUNTED);
        if (faults.isEmpty() && least() > most()) {
            faults.add(new Fault("max", words("installer.max-below-min")));
        }
        return faults;
    }

    private String shortened(String field) {
        return get(field).substring(0, Math.min(LONGEST, get(field).length()));
    }

    private void number(List<Fault> faults, String field, int least, int most) {
        var typed = plain(field);
        if (!typed.isEmpty()
                && (get(field).length() > LONGEST
                        || !typed.matches("\\d{1,7}")
                        || Integer.parseInt(typed) < least
                        || Integer.parseInt(typed) > most)) {
            faults.add(new Fault(field, words("installer.number-bounds", least, most)));
        }
    }

    /// « 5 000 » is 5000.
    private String plain(String field) {
        return get(field).replaceAll("[\\s\u00a0\u202f.]", "");
    }

    private int number(String field, int otherwise) {
        return plain(field).isEmpty() ? otherwise : Integer.parseInt(plain(field));
    }

    private int least() {
        return number("min", 0);
    }

    private int most() {
        return number("max", Integer.MAX_VALUE);
    }

    /// The communes that the typed place may be, the likeliest first: of that very name before
    /// those that begin with it, the largest first.
    List<Commune> places(Territoires territoires) {
        var typed = get("pres");
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        var named = territoires.findNamed(typed);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        var found = territoires.search(typed, ALIKE);
        var exact =
                found.stream()
                        .filter(
                                commune ->
                                        Folding.fold(commune.name().name())
                                                .equals(Folding.fold(typed)))
                        .toList();
        return exact.isEmpty() ? found : exact;
    }

    /// Only of a form without faults.
    Criteria criteria(Optional<Commune> near) {
        var amenities = new EnumMap<Amenity, Weight>(Amenity.class);
        for (var amenity : Amenity.values()) {
            amenities.put(amenity, weight(amenity.key()));
        }
        var opportunities = new EnumMap<Opportunity, Weight>(Opportunity.class);
        for (var opportunity : Opportunity.values()) {
            opportunities.put(opportunity, weight(opportunity.key()));
        }
        return new Criteria(
                near,
                number("km", 30),
                weight("distance"),
                least(),
                most(),
                weight("population"),
                amenities,
                opportunities,
                number("evenements", 0),
                number("associations", 0),
                number("hebergements", 0),
                weight("vie"));
    }
}
