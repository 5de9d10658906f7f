package fr.eterritoire.media;

import static fr.eterritoire.media.TestPictures.photograph;
import static fr.eterritoire.media.TestPictures.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.NOT_MODIFIED;

import fr.eterritoire.LineTest;
import fr.eterritoire.TestClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.awt.Color;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;

@LineTest
class ImagesTest {
    private static final long LOTO = 9_000_001;
    private static final long CONCERT = 9_000_002;

    @Autowired Images images;
    @Autowired MockMvcTester mvc;
    @Autowired TestClock clock;

    @AfterEach
    void nothing_is_shown_and_it_is_today() {
        images.hide(LOTO);
        images.hide(CONCERT);
        clock.reset();
    }

    @Test
    void a_picture_is_public_only_while_a_live_content_shows_it() {
        var picture = received(901);
        assertThat(get(picture, "800.jpg")).hasStatus(NOT_FOUND);

        images.keep(picture, Focus.USUAL);
        images.show(List.of(picture, picture), LOTO);
        images.show(List.of(picture), CONCERT);
        assertThat(get(picture, "800.jpg")).hasStatusOk();

        images.hide(LOTO);
        assertThat(get(picture, "800.jpg")).hasStatusOk();

        images.show(List.of(), CONCERT);
        assertThat(get(picture, "800.jpg")).hasStatus(NOT_FOUND);
    }

    @Test
    void a_public_picture_comes_in_both_formats_with_headers_that_let_nothing_run() {
        var picture = received(902);
        images.show(List.of(picture), LOTO);

        assertThat(get(picture, "400.webp"))
                .hasStatusOk()
                .hasHeader("Content-Type", "image/webp")
                .hasHeader("Cache-Control", "max-age=3600, public")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Disposition", "inline")
                .hasHeader("Content-Security-Policy", "default-src 'none'")
                .doesNotContainHeader("Set-Cookie");
        assertThat(get(picture, "1600.jpg")).hasHeader("Content-Type", "image/jpeg");
        assertThat(read(body(get(picture, "400.jpg"))).getWidth()).isEqualTo(400);
        assertThat(mvc.head().uri(address(picture, "400.webp")).exchange()).hasStatusOk();
    }

    @Test
    void lists_show_a_sharp_square_around_the_point_its_author_chose() {
        var panorama = received(1601);
        images.keep(panorama, new Focus(0, 50));
        images.keep(panorama, new Focus(100, 50));
        images.show(List.of(panorama), LOTO);

        var left = read(body(get(panorama, "carre-0-50.jpg")));
        assertThat(List.of(left.getWidth(), left.getHeight())).containsExactly(192, 192);
        assertThat(new Color(left.getRGB(96, 96)).getRed()).isGreaterThan(200);
        var right = read(body(get(panorama, "carre-100-50.jpg")));
        assertThat(new Color(right.getRGB(96, 96)).getBlue()).isGreaterThan(200);
        assertThat(get(panorama, "carre-100-50.webp")).hasHeader("Content-Type", "image/webp");

        for (var name : List.of("carre-101-0.jpg", "carre-55-50.jpg", "carre-50.jpg")) {
            assertThat(get(panorama, name)).as(name).hasStatus(NOT_FOUND);
        }
        images.hide(LOTO);
        assertThat(get(panorama, "carre-0-50.jpg")).hasStatus(NOT_FOUND);
    }

    @Test
    void a_browser_that_has_it_is_not_sent_it_again_unless_it_was_withdrawn() {
        var picture = received(903);
        images.show(List.of(picture), LOTO);
        var tag = get(picture, "800.webp").getResponse().getHeader("ETag");
        assertThat(tag).isNotNull();

        assertThat(again(picture, tag)).hasStatus(NOT_MODIFIED);
        images.hide(LOTO);
        assertThat(again(picture, tag)).hasStatus(NOT_FOUND);
    }

    @Test
    void no_other_address_answers() {
        var picture = received(904);
        images.show(List.of(picture), LOTO);

        for (var name : List.of("401.jpg", "0.jpg", "400.png", "400.svg", "400", "400.jpgx")) {
            assertThat(get(picture, name)).as(name).hasStatus(NOT_FOUND);
        }
        assertThat(get("a".repeat(64), "400.jpg")).hasStatus(NOT_FOUND);
        assertThat(get(picture.substring(1), "400.jpg")).hasStatus(NOT_FOUND);
    }

    @Test
    void a_picture_nobody_used_is_forgotten_after_two_days() {
        var used = received(905);
        var unused = received(906);
        images.keep(used, Focus.USUAL);

        clock.forward(Duration.ofHours(47));
        images.forgetUnused();
        assertThat(images.holds(unused)).isTrue();

        clock.forward(Duration.ofHours(2));
        images.forgetUnused();
        assertThat(images.holds(unused)).isFalse();
        assertThat(images.holds(used)).isTrue();
        assertThatThrownBy(() -> images.keep(unused, Focus.USUAL))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_picture_sent_again_waits_two_days_again() {
        var picture = received(907);

        clock.forward(Duration.ofHours(40));
        assertThat(received(907)).isEqualTo(picture);
        clock.forward(Duration.ofHours(40));
        images.forgetUnused();

        assertThat(images.holds(picture)).isTrue();
    }

    @Test
    void a_letter_and_a_private_page_show_it_before_it_is_public() {
        var picture = received(908);

        assertThat(read(images.jpegForLetter(picture)).getWidth()).isEqualTo(400);
        var preview = images.previewOf(picture);
        assertThat(preview).startsWith("data:image/jpeg;base64,");
        var bytes = Base64.getDecoder().decode(preview.substring(preview.indexOf(',') + 1));
        assertThat(bytes).isEqualTo(images.jpegForLetter(picture));
    }

    @Test
    void a_refused_file_says_why() {
        assertThat(images.receive(TestPictures.heic()))
                .isEqualTo(new Images.Reception.Refused(Refusal.HEIC.words()));
    }

    /// Another width is another picture.
    private String received(int width) {
        var reception = images.receive(photograph(width, 600, 1));
        assertThat(reception).isInstanceOf(Images.Reception.Received.class);
        return ((Images.Reception.Received) reception).sha256();
    }

    private MvcTestResult get(String sha256, String name) {
        return mvc.get().uri(address(sha256, name)).exchange();
    }

    private MvcTestResult again(String sha256, String tag) {
        return mvc.get().uri(address(sha256, "800.webp")).header("If-None-Match", tag).exchange();
    }

    private static String address(String sha256, String name) {
        return "/media/" + sha256 + "/" + name;
    }

    private static byte[] body(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }
}
