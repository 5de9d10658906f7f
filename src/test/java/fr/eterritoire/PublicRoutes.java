package fr.eterritoire;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every address that can be read without signing in, derived from the controllers themselves:
/// whoever adds one has it walked too.
final class PublicRoutes {
    private static final Pattern VARIABLE =
            Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{\\d+,?\\d*})*)?}");
    private static final List<String> TERRITORIES =
            List.of(
                    "/vienne/vouille",
                    "/vienne/civray",
                    "/interco/cc-du-haut-poitou",
                    "/interco/cc-du-civraisien-en-poitou",
                    "/vienne",
                    "/region/nouvelle-aquitaine",
                    "");

    private final RequestMappingHandlerMapping mappings;

    PublicRoutes(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /// @param values what each variable of an address is filled with; a variable that is not there
    ///   is a fault
    List<String> filledWith(Map<String, List<String>> values) {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(PublicRoutes::isRead)
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !pattern.equals("/error") && !pattern.equals("/planted"))
                .filter(pattern -> !pattern.startsWith("/mairie"))
                .flatMap(PublicRoutes::inTerritories)
                .flatMap(pattern -> filled(pattern, values))
                .distinct()
                .toList();
    }

    private static boolean isRead(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static Stream<String> inTerritories(String pattern) {
        if (!pattern.startsWith("/~")) {
            return Stream.of(pattern);
        }
        return TERRITORIES.stream()
                .map(path -> address(path, pattern.substring(2)))
                .map(path -> path.isEmpty() ? "/" : path);
    }

    /// What other sites show stands under `/embed` and the territory's path.
    private static String address(String territory, String rest) {
        return rest.startsWith("/embed")
                ? "/embed" + territory + rest.substring("/embed".length())
                : territory + rest;
    }

    private static Stream<String> filled(String pattern, Map<String, List<String>> values) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return Stream.of(pattern);
        }
        var known = values.get(variable.group(1));
        if (known == null) {
            throw new AssertionError(
                    "What to fill in for « " + variable.group(1) + " » of " + pattern + "?");
        }
        return known.stream()
                .map(value -> variable.replaceFirst(Matcher.quoteReplacement(value)))
                .flatMap(next -> filled(next, values));
    }
}
