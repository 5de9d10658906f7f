package fr.eterritoire.audience;

import fr.eterritoire.content.ContentId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.regex.Pattern;

/// Counts the page of an event each time somebody opens it, whether it is made anew, given from a
/// copy, or unchanged since that browser last asked.
@Component
public class Counting {
    private static final Pattern PAGE =
            Pattern.compile(".*/(?:agenda|annonces|annuaire)/[^/.]*[^/.0-9-][^/.]*-(\\d{1,15})");
    private static final Set<Integer> SEEN = Set.of(200, 304);
    private static final Pattern ROBOT =
            Pattern.compile(
                    "(?i)bot|crawl|spider|slurp|preview|fetch|monitor|curl|wget|python|java/|httpclient|headless|facebookexternalhit");

    private final Views views;

    Counting(Views views) {
        this.views = views;
    }

    /// An answer that was given, whatever it was.
    public void count(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        if (path.contains("/agenda/") && isSeen(request, response)) {
            var page = PAGE.matcher(path);
            if (page.matches()) {
                views.seen(new ContentId(Long.parseLong(page.group(1))));
            }
        }
    }

    private static boolean isSeen(HttpServletRequest request, HttpServletResponse response) {
        return request.getMethod().equals("GET")
                && SEEN.contains(response.getStatus())
                && !isRobot(request.getHeader("User-Agent"));
    }

    private static boolean isRobot(@Nullable String agent) {
        return agent == null || ROBOT.matcher(agent).find();
    }
}
