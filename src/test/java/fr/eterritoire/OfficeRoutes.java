package fr.eterritoire;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every route that the controllers declare: whoever adds one has it held to the rules too.
final class OfficeRoutes {
    private static final Pattern VARIABLE =
            Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{\\d+,?\\d*})*))?}");

    /// What may stand where an address has a variable; the first that its pattern takes.
    private static final List<String> VALUES =
            List.of("1", "86", "2026-12-05", "2026-12", "a", "abcdefgh", "MODERATOR", "fr");

    private final RequestMappingHandlerMapping mappings;

    OfficeRoutes(RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /// @param answers what a form must hold to be taken by this route and not by its neighbour
    record Route(String method, String pattern, MultiValueMap<String, String> answers) {
        boolean isOfTheOffice() {
            return pattern.equals("/mairie") || pattern.startsWith("/mairie/");
        }

        boolean namesOffice() {
            return pattern.startsWith("/mairie/{office}");
        }

        boolean writes() {
            return !method.equals("GET");
        }

        boolean namesAnObject() {
            return VARIABLE.matcher(pattern).results().count() > 1;
        }

        /// @param number what stands for each number that the address names
        String at(String office, long number) {
            return VARIABLE.matcher(pattern)
                    .replaceAll(
                            found ->
                                    found.group(1).equals("office")
                                            ? office
                                            : value(found.group(2), Long.toString(number)));
        }

        private static String value(String form, String number) {
            return form == null
                    ? number
                    : Stream.concat(Stream.of(number), VALUES.stream())
                            .filter(value -> value.matches(form))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("What to fill in for " + form));
        }

        Page ask(Clerk clerk, String address) {
            return writes() ? clerk.post(address, answers) : clerk.get(address);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    List<Route> all() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(OfficeRoutes::routes)
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        var answers = new LinkedMultiValueMap<String, String>();
        mapping.getParamsCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .forEach(expression -> answers.add(expression.getName(), value(expression)));
        return mapping.getPatternValues().stream()
                .flatMap(
                        pattern ->
                                methods(mapping.getMethodsCondition().getMethods())
                                        .map(method -> new Route(method, pattern, answers)));
    }

    private static String value(NameValueExpression<String> expression) {
        return expression.getValue() == null ? "" : expression.getValue();
    }

    private static Stream<String> methods(Collection<RequestMethod> declared) {
        return declared.isEmpty()
                ? Set.of("GET", "POST").stream()
                : declared.stream().map(RequestMethod::name);
    }
}
