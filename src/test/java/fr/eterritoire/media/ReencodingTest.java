package fr.eterritoire.media;

import static fr.eterritoire.media.TestPictures.ascii;
import static fr.eterritoire.media.TestPictures.jpeg;
import static fr.eterritoire.media.TestPictures.photograph;
import static fr.eterritoire.media.TestPictures.pngHeader;
import static fr.eterritoire.media.TestPictures.read;
import static fr.eterritoire.media.TestPictures.redAndBlue;
import static fr.eterritoire.media.TestPictures.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReencodingTest {
    @Test
    void a_photograph_no_longer_tells_where_it_was_taken() {
        var sent = photograph(1000, 600, 1);
        assertThat(text(sent)).contains("Exif", "GPS 46.6388", "FairPhone");

        assertThat(done(sent).renditions())
                .isNotEmpty()
                .allSatisfy(
                        rendition ->
                                assertThat(text(rendition.bytes()))
                                        .doesNotContain("Exif", "EXIF", "GPS", "FairPhone", "XMP")
                                        .doesNotContain("ICC_PROFILE", "ICCP"));
    }

    /// Red is on the left of the stored pixels.
    @ParameterizedTest
    @CsvSource({
        "1, 900, 600, left", "2, 900, 600, right", "3, 900, 600, right", "4, 900, 600, left",
        "5, 600, 900, top", "6, 600, 900, top", "7, 600, 900, bottom", "8, 600, 900, bottom"
    })
    void a_photograph_comes_out_upright(int orientation, int width, int height, String red) {
        var done = done(photograph(900, 600, orientation));

        assertThat(done.width()).isEqualTo(width);
        assertThat(done.height()).isEqualTo(height);
        assertThat(sideOfRed(jpegOf(done, 1600))).isEqualTo(red);
        assertThat(sideOfRed(jpegOf(done, 400))).isEqualTo(red);
    }

    @Test
    void a_photograph_of_twenty_megapixels_is_taken_and_comes_in_four_widths() {
        var done = done(jpeg(5472, 3648));

        assertThat(done.width()).isEqualTo(1600);
        assertThat(done.height()).isEqualTo(1067);
        for (var width : Rendition.WIDTHS) {
            assertThat(jpegOf(done, width).getWidth()).isEqualTo(width);
            assertThat(webpOf(done, width).getWidth()).isEqualTo(width);
        }
    }

    @Test
    void a_small_picture_is_never_enlarged() {
        var done = done(jpeg(500, 300));

        assertThat(done.width()).isEqualTo(500);
        assertThat(jpegOf(done, 1600).getWidth()).isEqualTo(500);
        assertThat(jpegOf(done, 800).getWidth()).isEqualTo(500);
        assertThat(jpegOf(done, 400).getWidth()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"10, 19000, 2, 3200", "19000, 10, 1600, 1", "1, 1, 1, 1"})
    void a_strip_or_a_dot_keeps_a_bearable_size(int width, int height, int wide, int high) {
        var done = done(jpeg(width, height));

        assertThat(done.width()).isEqualTo(wide);
        assertThat(done.height()).isEqualTo(high);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void what_is_transparent_becomes_white(int type) {
        var done = done(written(new BufferedImage(300, 200, type), "png"));

        var expected = type == BufferedImage.TYPE_BYTE_INDEXED ? Color.BLACK : Color.WHITE;
        assertThat(new Color(jpegOf(done, 1600).getRGB(150, 100))).isEqualTo(expected);
    }

    @Test
    void a_grey_keeps_its_shade() {
        var grey = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY);
        var brush = grey.getRaster();
        for (var x = 0; x < 300; x++) {
            for (var y = 0; y < 200; y++) {
                brush.setSample(x, y, 0, 100);
            }
        }

        for (var format : new String[] {"png", "jpeg"}) {
            var shade = new Color(jpegOf(done(written(grey, format)), 1600).getRGB(150, 100));
            assertThat(shade.getRed()).as(format).isBetween(98, 102);
        }
    }

    @Test
    void png_webp_and_gif_are_taken_too() {
        assertThat(sideOfRed(jpegOf(done(written(redAndBlue(900, 600), "png")), 800)))
                .isEqualTo("left");
        assertThat(sideOfRed(jpegOf(done(written(redAndBlue(900, 600), "gif")), 800)))
                .isEqualTo("left");
        assertThat(sideOfRed(jpegOf(done(Encoding.webp(redAndBlue(900, 600))), 800)))
                .isEqualTo("left");
    }

    @Test
    void the_same_picture_has_the_same_name_wherever_it_was_taken() {
        assertThat(done(photograph(900, 600, 1)).sha256())
                .isEqualTo(done(jpeg(900, 600)).sha256())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_few_bytes_that_would_fill_the_memory_are_refused() {
        assertRefused(Refusal.TOO_LARGE, pngHeader(30_000, 30_000));
        assertRefused(Refusal.TOO_LARGE, pngHeader(20_001, 10));
        assertRefused(Refusal.TOO_LARGE, pngHeader(10_000, 6_001));
    }

    @Test
    void what_is_not_a_picture_is_refused_whatever_its_name() {
        assertRefused(Refusal.EMPTY, new byte[0]);
        assertRefused(Refusal.UNKNOWN, ascii("Bonjour, ceci est une photo.jpg"));
        assertRefused(Refusal.UNKNOWN, ascii("x"));
        assertRefused(
                Refusal.SVG,
                ascii("<?xml version='1.0'?><svg xmlns='…'><script>alert(1)</script></svg>"));
        assertRefused(Refusal.PDF, ascii("%PDF-1.7\n"));
        assertRefused(Refusal.HEIC, TestPictures.heic());
        assertRefused(Refusal.UNKNOWN, ascii("\0\0\0\u0018ftyp"));
        assertRefused(Refusal.TOO_HEAVY, Arrays.copyOf(jpeg(10, 10), 15 * 1024 * 1024 + 1));
    }

    @Test
    void a_damaged_file_is_refused() {
        for (var format : new String[] {"jpeg", "png", "gif"}) {
            var whole = written(redAndBlue(900, 600), format);
            assertRefused(Refusal.DAMAGED, Arrays.copyOf(whole, whole.length / 2));
            assertRefused(Refusal.DAMAGED, Arrays.copyOf(whole, 20));
        }
        var webp = Encoding.webp(redAndBlue(900, 600));
        assertRefused(Refusal.DAMAGED, Arrays.copyOf(webp, webp.length / 2));
        assertRefused(Refusal.DAMAGED, Arrays.copyOf(webp, 14));
        assertRefused(Refusal.DAMAGED, pngHeader(300, 300));
    }

    @Test
    void a_block_of_the_camera_that_makes_no_sense_does_no_harm() {
        var photograph = photograph(900, 600, 6);
        for (var at = 2; at < 140; at++) {
            var broken = photograph.clone();
            broken[at] = (byte) 0xff;
            assertThat(Exif.orientation(Format.JPEG, broken)).isNotNull();
        }
        for (var length = 3; length < 140; length++) {
            var cut = Arrays.copyOf(photograph, length);
            assertThat(Exif.orientation(Format.JPEG, cut)).isNotNull();
        }
    }

    @Test
    void every_refusal_speaks_french_with_care() {
        for (var refusal : Refusal.values()) {
            assertThat(refusal.words())
                    .endsWith(".")
                    .doesNotContain("'", " :", " !", " »", "« ", "15 Mo")
                    .containsPattern("ez\\b");
        }
    }

    private static Reencoding.Outcome.Done done(byte[] sent) {
        var outcome = Reencoding.of(sent);
        assertThat(outcome).isInstanceOf(Reencoding.Outcome.Done.class);
        return (Reencoding.Outcome.Done) outcome;
    }

    private static void assertRefused(Refusal why, byte[] sent) {
        assertThat(Reencoding.of(sent)).isEqualTo(new Reencoding.Outcome.Refused(why));
    }

    private static BufferedImage jpegOf(Reencoding.Outcome.Done done, int width) {
        return read(bytesOf(done, width, Rendition.Type.JPEG));
    }

    private static BufferedImage webpOf(Reencoding.Outcome.Done done, int width) {
        return read(bytesOf(done, width, Rendition.Type.WEBP));
    }

    private static byte[] bytesOf(Reencoding.Outcome.Done done, int width, Rendition.Type type) {
        return done.renditions().stream()
                .filter(rendition -> rendition.width() == width && rendition.type() == type)
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    private static String sideOfRed(BufferedImage image) {
        int right = image.getWidth() - 3;
        int bottom = image.getHeight() - 3;
        var corners = (isRed(image, 2, 2) ? "1" : "0") + (isRed(image, right, 2) ? "1" : "0");
        corners +=
                (isRed(image, 2, bottom) ? "1" : "0") + (isRed(image, right, bottom) ? "1" : "0");
        return switch (corners) {
            case "1010" -> "left";
            case "0101" -> "right";
            case "1100" -> "top";
            case "0011" -> "bottom";
            default -> corners;
        };
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
