package fr.eterritoire.courrier;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The addresses of offices: their own, or `affiches+86294@exemple.fr`.
record OfficeAddresses(IncomingSettings settings) {
    private static final Pattern CODE = Pattern.compile("[0-9AB]{5}|\\d{9}");

    Optional<Email> of(String code) {
        return Optional.ofNullable(settings.territoires().get(code))
                .or(() -> Optional.of(plus(code)).filter(address -> !address.isEmpty()))
                .flatMap(Email::parse);
    }

    private String plus(String code) {
        return settings.adresse().replaceFirst("@", "+" + code + "@");
    }

    /// Which office an address belongs to.
    Optional<String> office(String address) {
        var written = address.strip().toLowerCase(Locale.ROOT);
        return settings.territoires().entrySet().stream()
                .filter(own -> own.getValue().toLowerCase(Locale.ROOT).equals(written))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> codeIn(written));
    }

    private Optional<String> codeIn(String written) {
        return Stream.of(written)
                .filter(address -> address.contains("+") && address.contains("@"))
                .map(address -> address.substring(address.indexOf('+') + 1, address.indexOf('@')))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> CODE.matcher(code).matches())
                .filter(code -> plus(code).toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
    }
}
