package fr.eterritoire.feeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Fiche;
import fr.eterritoire.content.Picture;
import fr.eterritoire.publication.Live;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What was announced last, as JSON Feed 1.1; what that format has no word for stands under
/// `_evenement` or `_fiche`.
final class JsonFeedText {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();

    private JsonFeedText() {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record Feed(
            String version,
            String title,
            String homePageUrl,
            String feedUrl,
            String description,
            String language,
            List<Author> authors,
            List<Item> items) {}

    private record Author(String name) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record Item(
            String id,
            String url,
            String title,
            String contentHtml,
            Optional<String> image,
            Instant datePublished,
            Instant dateModified,
            List<String> tags,
            List<Author> authors,
            String language,
            @JsonProperty("_evenement") Optional<EventFacts> evenement,
            @JsonProperty("_fiche") Optional<FicheFacts> fiche) {}

    /// @param lives the newest first
    /// @param today from which day on its times are said
    /// @param absolute makes an address on the platform's host of a path
    static byte[] of(
            Heading heading, List<Live> lives, LocalDate today, UnaryOperator<String> absolute) {
        return JSON.writeValueAsBytes(
                new Feed(
                        "https://jsonfeed.org/version/1.1",
                        heading.name(),
                        heading.page(),
                        heading.source(),
                        heading.description(),
                        "fr",
                        List.of(new Author("eTerritoire")),
                        lives.stream().map(live -> item(live, today, absolute)).toList()));
    }

    private static Item item(Live live, LocalDate today, UnaryOperator<String> absolute) {
        var content = live.content();
        var page = absolute.apply(live.path());
        return new Item(
                EventWords.id(live),
                page,
                EventWords.title(content),
                EventWords.html(live),
                content.pictures().stream()
                        .findFirst()
                        .map(Picture::sha256)
                        .map(sha256 -> absolute.apply("/media/" + sha256 + "/1600.jpg")),
                live.publishedAt(),
                live.changedAt(),
                EventWords.categories(content),
                List.of(new Author(EventWords.issuer(content))),
                content.language(),
                content instanceof Evenement
                        ? Optional.of(EventFacts.of(live, today))
                        : Optional.empty(),
                content instanceof Fiche
                        ? Optional.of(FicheFacts.of(live, today))
                        : Optional.empty());
    }
}
