package fr.eterritoire.installer;

import static fr.eterritoire.text.Language.link;
import static fr.eterritoire.text.Words.words;

import fr.eterritoire.notification.Followed;
import fr.eterritoire.notification.News;
import fr.eterritoire.notification.Pace;
import fr.eterritoire.territoire.Addresses;

import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The search for a commune, followed. What is known of it: INSEE codes of the best communes, and
/// how many annonces each had of those sought.
@Component
class FollowedCommunes implements Followed {
    private static final int NAMED = 20;

    private final Searching searching;
    private final Addresses addresses;
    private final JsonMapper json;

    FollowedCommunes(Searching searching, Addresses addresses, JsonMapper json) {
        this.searching = searching;
        this.addresses = addresses;
        this.json = json;
    }

    @Override
    public String path() {
        return "/s-installer";
    }

    /// Figures change slowly.
    @Override
    public List<Pace> paces() {
        return List.of(Pace.WEEKLY);
    }

    @Override
    public Optional<Sought> read(String query) {
        var form = FindForm.of(query);
        return searching
                .criteria(form)
                .map(criteria -> new Sought(form.query(), new CriteriaWords(criteria).said()));
    }

    @Override
    public String known(String query) {
        return json.writeValueAsString(searching.open(FindForm.of(query)));
    }

    @Override
    public Optional<Look> look(String query, Since since) {
        var then = json.readValue(since.known(), new TypeReference<Map<String, Integer>>() {});
        var now = searching.open(FindForm.of(query));
        var newer = newer(then, now);
        var news =
                newer.isEmpty()
                        ? Optional.<News>empty()
                        : read(query).map(sought -> news(sought, newer, then));
        return Optional.of(new Look(json.writeValueAsString(now), news));
    }

    /// Communes that were not found, or have more annonces. What is gone is no news.
    private static Map<String, Integer> newer(Map<String, Integer> then, Map<String, Integer> now) {
        var newer = new LinkedHashMap<>(now);
        newer.entrySet().removeIf(one -> one.getValue() <= then.getOrDefault(one.getKey(), -1));
        return newer;
    }

    private News news(Sought sought, Map<String, Integer> newer, Map<String, Integer> then) {
        var named = searching.named(FindForm.of(sought.query()), newer.keySet(), NAMED);
        var others = newer.size() - named.size();
        return new News(
                words("installer.watch-subject", newer.size()),
                words("installer.watch-news", sought.words()),
                named.stream().map(finding -> line(finding, then)).toList(),
                others > 0 ? words("installer.watch-others", others) : "");
    }

    private News.Line line(Finding finding, Map<String, Integer> then) {
        var commune = finding.commune();
        return new News.Line(
                commune.nameWithCode(),
                addresses.absolute(link(commune.path() + "/s-installer")),
                then.containsKey(commune.code().value()) ? words("installer.watch-more") : "",
                finding.reasons().stream().map(Finding.Reason::words).toList());
    }
}
