package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/// What people with bad intentions send instead of a picture.
@LineTest
class UploadAttacksTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired MockMvcTester web;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/cron.d/loto.jpg",
                "..\\..\\windows\\loto.jpg",
                "/etc/passwd",
                "loto.jpg\u0000.html",
                "%2e%2e%2floto.jpg",
                "loto.svg",
                "loto.php;.jpg"
            })
    void a_file_name_is_nowhere_used(String name) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", picture);
        var page = upload(name, picture.toByteArray());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.field("photo")).matches("[0-9a-f]{64}");
        assertThat(page.body()).doesNotContain("cron.d", "passwd", "loto.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<html><script>alert(1)</script></html>",
                "GIF89a/*<script>alert(1)</script>*/",
                "%PDF-1.7",
                "MZ",
                "<?php echo 1;"
            })
    void what_is_no_picture_is_refused_whatever_its_name(String words) {
        assertThat(upload("loto.jpg", words.getBytes()).status()).isEqualTo(422);
    }

    private Page upload(String name, byte[] bytes) {
        var filled = new LinkedMultiValueMap<String, String>();
        filled.add("pas", "relire");
        filled.add("titre", "Loto en image");
        filled.add("type", "loto-jeux");
        filled.add("date", village.day(20).toString());
        filled.add("debut", "20:00");
        filled.add("lieu", "Salle des fêtes");
        filled.add("organisateur", "APE");
        filled.add("emetteur", "ASSOCIATION");
        filled.add("courriel", "ape@asso.test");
        filled.add("photoDit", "Des cartons");
        filled.add("photoCredit", "APE");
        filled.add("photoDroits", "oui");
        filled.add("photoAccord", "oui");
        filled.add("jeton", visitor.get("/vienne/vouille/proposer").field("jeton"));
        var answer =
                web.post()
                        .uri("http://localhost/vienne/vouille/proposer")
                        .multipart()
                        .file(new MockMultipartFile("image", name, "image/jpeg", bytes))
                        .params(filled)
                        .exchange();
        return new Page("upload", answer.getResponse());
    }
}
