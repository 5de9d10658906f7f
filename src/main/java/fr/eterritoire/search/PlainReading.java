package fr.eterritoire.search;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

@Component
class PlainReading implements AddressReading {
    @Override
    public Optional<Read> read(String query) {
        var q = UriComponentsBuilder.fromUriString(query).build().getQueryParams().getFirst("q");
        if (q == null || q.isBlank()) {
            return Optional.empty();
        }
        var words = URLDecoder.decode(q, StandardCharsets.UTF_8);
        return Optional.of(
                new Read(
                        "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                        words,
                        new Asked(
                                words,
                                false,
                                new Where.Everywhere(),
                                Optional.empty(),
                                Set.of(),
                                Set.of(),
                                false,
                                false,
                                Set.of(),
                                Optional.empty(),
                                false,
                                Asked.Order.RELEVANCE,
                                0,
                                20)));
    }
}
