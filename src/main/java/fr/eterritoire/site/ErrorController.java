package fr.eterritoire.site;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.courrier.OperatorSettings;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.France;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Language;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The one page for everything that cannot be answered. It says what happened and what to do; what
/// is our fault has a reference, under which the log tells the rest (S-7.14).
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorController.class);
    private static final int RESEMBLING = 3;

    /// What a minute may mend.
    private static final Set<HttpStatus> PASSING =
            Set.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE);

    /// What a letter led to: a room, then a secret, which may have lost its end on the way.
    private static final Pattern LINK =
            Pattern.compile("(?:/[a-z-]+){1,2}/(?=[^/]*[A-Z])[\\w-]{20,}(?:/.*)?");

    private final Territoires territoires;
    private final Addresses addresses;
    private final OperatorSettings operator;

    ErrorController(Territoires territoires, Addresses addresses, OperatorSettings operator) {
        this.territoires = territoires;
        this.addresses = addresses;
        this.operator = operator;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        var page =
                helped(
                        page(
                                status,
                                (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE),
                                reference(request, status)),
                        request);
        response.setHeader("Cache-Control", "no-store");
        if (PASSING.contains(status)) {
            response.setHeader("Retry-After", "60");
        }
        if (isForPrograms(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(
                            Map.of(
                                    "status",
                                    status.value(),
                                    "title",
                                    page.title(),
                                    "detail",
                                    page.words()));
        }
        var view =
                status == HttpStatus.MISDIRECTED_REQUEST
                        ? new ModelAndView(
                                "site/no-site",
                                "page",
                                new NoSitePage(page, addresses.absolute("/")))
                        : new ModelAndView(
                                "site/error", "page", page.writtenTo(operator.courriel()));
        view.setStatus(status);
        return view;
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve(code);
        if (status == null || status == HttpStatus.INTERNAL_SERVER_ERROR) {
            return isOutOfReach((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                    ? HttpStatus.SERVICE_UNAVAILABLE
                    : HttpStatus.INTERNAL_SERVER_ERROR;
        }
        return status;
    }

    /// Whether the database did not answer in time: it starts again, or too many ask at once.
    private static boolean isOutOfReach(@Nullable Throwable fault) {
        return fault != null
                && (fault instanceof SQLTransientConnectionException
                        || isOutOfReach(fault.getCause()));
    }

    /// Of what is nowhere, or no longer, shows what is near; of a letter's link, what became of it.
    private ErrorPage helped(ErrorPage page, HttpServletRequest request) {
        return switch (page.status()) {
            case 404, 410 -> {
                if (LINK.matcher(path(request)).matches()) {
                    yield ErrorPage.ofLink(
                            page.status(), words("site.link-over"), words("site.link-over-words"));
                }
                var where =
                        Addresses.territoireOf(request)
                                .filter(territoire -> !(territoire instanceof France));
                yield page.leadingTo(
                        where,
                        where.isPresent()
                                ? List.of()
                                : territoires.resembling(path(request), RESEMBLING));
            }
            default -> page;
        };
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        var path = path(request);
        return path.startsWith("/api/") || path.endsWith(".json");
    }

    /// As in French, whatever language it was asked in.
    private static String path(HttpServletRequest request) {
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path == null ? "" : Language.of(path).inFrench(path);
    }

    private static String reference(HttpServletRequest request, HttpStatus status) {
        if (!status.is5xxServerError()) {
            return "";
        }
        LOG.error("Fault", (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return RequestReference.of(request);
    }

    /// A sentence of ours: a library's names fields between straight quotes, which we never write.
    private static boolean isOurs(String said) {
        return said.endsWith(".") && said.indexOf('\'') < 0;
    }

    private static ErrorPage page(HttpStatus status, String message, String reference) {
        var said = message == null ? "" : message;
        return switch (status) {
            case NOT_FOUND ->
                    new ErrorPage(404, words("site.no-page"), words("site.no-page-words"), "");
            case GONE -> new ErrorPage(410, words("site.gone"), words("site.gone-words"), "");
            case BAD_REQUEST ->
                    new ErrorPage(
                            400,
                            words("site.not-understood"),
                            isOurs(said) ? said : words("site.value-words"),
                            "");
            case METHOD_NOT_ALLOWED ->
                    new ErrorPage(405, words("site.not-there"), words("site.not-there-words"), "");
            case CONTENT_TOO_LARGE ->
                    new ErrorPage(413, words("site.too-heavy"), words("site.too-heavy-words"), "");
            case MISDIRECTED_REQUEST ->
                    new ErrorPage(421, words("site.no-site"), words("site.no-site-words"), "");
            case TOO_MANY_REQUESTS ->
                    new ErrorPage(
                            429,
                            words("site.too-many"),
                            isOurs(said) ? said : words("site.too-many-words"),
                            "");
            case SERVICE_UNAVAILABLE ->
                    new ErrorPage(
                            503,
                            words("site.one-moment"),
                            words("site.one-moment-words"),
                            reference);
            default ->
                    status.is4xxClientError()
                            ? new ErrorPage(
                                    status.value(),
                                    words("site.not-understood"),
                                    words("site.try-again"),
                                    "")
                            : new ErrorPage(
                                    status.value(),
                                    words("site.our-fault"),
                                    words("site.our-fault-words"),
                                    reference);
        };
    }
}
