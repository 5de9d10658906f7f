package fr.eterritoire;

import static fr.eterritoire.Village.Commune.VOUILLE;
import static fr.eterritoire.Village.NO_PICTURE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// Nothing is readable by the public before approval: no page, feed, address of a picture, and no
/// answer to somebody else who proposes (S-2.15).
@LineTest
class NoTraceBeforeApprovalTest {
    private static int pictures;

    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"RECEIVED", "VERIFIED", "SENT_BACK", "PASSED_ON", "DECLINED", "LAPSED"})
    void nobody_finds_any_trace_of_it(Stage stage) throws IOException {
        var kept = proposeWithPicture();
        stage.reach(kept.proposal(), village);

        assertThat(walk(kept).filter(kept::isIn).map(Page::asked)).isEmpty();
        var other =
                village.draft(
                        VOUILLE, "Autre chose", Map.of("date", kept.proposal().answer("date")));
        assertThat(kept.isIn(other.review(NO_PICTURE))).isFalse();
    }

    @Test
    void and_then_everybody_finds_it() throws IOException {
        var kept = proposeWithPicture();
        Stage.APPROVED.reach(kept.proposal(), village);

        assertThat(walk(kept).filter(kept::isIn).map(Page::asked))
                .contains(
                        "/vienne/vouille",
                        "/vienne/vouille/agenda",
                        "/vienne/vouille/agenda.ics",
                        "/vienne/vouille/agenda.rss",
                        "/interco/cc-du-haut-poitou/agenda",
                        "/vienne/agenda.ics",
                        "/region/nouvelle-aquitaine/agenda.rss",
                        "/agenda",
                        "/embed/vienne/vouille/agenda",
                        "/embed/vienne/vouille/agenda.json",
                        "/embed/interco/cc-du-haut-poitou/agenda.json",
                        "/vienne/vouille/agenda.atom",
                        "/interco/cc-du-haut-poitou/agenda.json")
                .hasSizeGreaterThan(30);
        assertThat(visitor.get("/media/" + kept.sha256() + "/800.webp").status()).isEqualTo(200);
    }

    /// @param sha256 names its picture
    /// @param content the number of its content
    private record Kept(Proposal proposal, String sha256, long content) {
        boolean isIn(Page page) {
            var said = page.body().replace("\r\n ", "") + page.location();
            return page.status() == 200 && page.asked().startsWith("/media/" + sha256)
                    || Stream.of(proposal.title(), "jetons-", proposal.author(), sha256, "veillee-")
                            .anyMatch(trace -> said.contains(own(trace)));
        }

        private String own(String trace) {
            var number = proposal.title().replaceAll(".* ", "");
            return trace.equals("jetons-")
                    ? "jetons-" + number + "-secrets"
                    : trace.equals("veillee-") ? "veillee-n-" + number + "-" + content : trace;
        }
    }

    private Kept proposeWithPicture() throws IOException {
        var soon = village.day(1).toString();
        var about =
                Map.of(
                        "date",
                        soon,
                        "photoDit",
                        "Un feu",
                        "photoDroits",
                        "oui",
                        "photoAccord",
                        "oui");
        var proposal = village.draft(VOUILLE, "Veillée", about);
        var picture = picture();
        var sha256 = proposal.review(picture).field("photo");
        assertThat(sha256).matches("[0-9a-f]{64}");
        assertThat(proposal.send(picture).status()).isEqualTo(200);
        return new Kept(proposal, sha256, ledger.lastOf(proposal).content());
    }

    /// Like no other.
    private static byte[] picture() throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(20 * ++pictures, 90, 60));
        brush.fillRect(0, 0, 640, 480);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private Stream<Page> walk(Kept kept) {
        var day = kept.proposal().answer("date");
        var pages =
                new PublicRoutes(mappings)
                                .filledWith(
                                        Map.ofEntries(
                                                Map.entry("slug", List.of("x", "veillee")),
                                                Map.entry(
                                                        "id",
                                                        List.of(Long.toString(kept.content()))),
                                                Map.entry("edition", List.of("1")),
                                                Map.entry("day", List.of(day)),
                                                Map.entry(
                                                        "month",
                                                        List.of(
                                                                YearMonth.parse(day.substring(0, 7))
                                                                        .toString())),
                                                Map.entry("cause", List.of("abandon")),
                                                Map.entry("x", List.of("50")),
                                                Map.entry("y", List.of("30")),
                                                Map.entry("sha256", List.of(kept.sha256())),
                                                Map.entry("width", List.of("400", "800", "1600")),
                                                Map.entry("hash", List.of("0123456789abcdef")),
                                                Map.entry(
                                                        "format",
                                                        List.of(
                                                                "rss", "atom", "json", "png",
                                                                "jpg")),
                                                Map.entry("departement", List.of("vienne")),
                                                Map.entry(
                                                        "number",
                                                        List.of(
                                                                Long.toString(
                                                                        kept.content() / 10_000))),
                                                Map.entry("office", List.of("86294")),
                                                Map.entry("lien", List.of("A".repeat(43))),
                                                Map.entry("document", List.of("deliberation")),
                                                Map.entry("token", List.of("A".repeat(43)))))
                                .stream()
                                .map(this::ask)
                                .toList();
        assertThat(pages).allMatch(page -> page.status() < 500);
        assertThat(pages.stream().filter(page -> page.status() == 200)).hasSizeGreaterThan(40);
        return pages.stream();
    }

    private Page ask(String address) {
        return visitor.get(address.contains("communes") ? address + "?q=vouille" : address);
    }
}
