package fr.eterritoire.agenda;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.publication.Live;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Map;

/// The way to a content from France down, for search engines (S-4.8).
@Component
public class BreadcrumbJsonLd {
    private final Addresses addresses;
    private final Territoires territoires;

    BreadcrumbJsonLd(Addresses addresses, Territoires territoires) {
        this.addresses = addresses;
        this.territoires = territoires;
    }

    public Map<String, Object> of(Live live) {
        var items = new ArrayList<Object>();
        for (var territoire : territoires.trailOf(live.owner())) {
            var address =
                    addresses.absolute(link(territoire.path().isEmpty() ? "/" : territoire.path()));
            items.add(
                    Map.of(
                            "@type",
                            "ListItem",
                            "position",
                            items.size() + 1,
                            "name",
                            territoire.name().name(),
                            "item",
                            address));
        }
        items.add(
                Map.of(
                        "@type",
                        "ListItem",
                        "position",
                        items.size() + 1,
                        "name",
                        live.content().title()));
        return Map.of("@type", "BreadcrumbList", "itemListElement", items);
    }
}
