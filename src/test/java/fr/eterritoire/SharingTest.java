package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/// What one sends to friends and pins to the bakery's door.
@LineTest
class SharingTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;
    @Autowired Publications publications;
    @Autowired TransactionTemplate transaction;

    private static String card(Page page) {
        var address = page.html().select("meta[property=og:image]").attr("content");
        assertThat(address).startsWith("http://localhost/");
        return address.substring("http://localhost".length());
    }

    private static BufferedImage picture(Page answer) throws IOException {
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        return ImageIO.read(new ByteArrayInputStream(answer.bytes()));
    }

    private String shortAddress(Proposal proposal) {
        return "/e/" + ledger.lastOf(proposal).content();
    }

    @Test
    void whoever_shares_a_loto_shows_a_light_picture_of_it() throws Exception {
        var page = village.proposes("Loto à partager").confirmed().published().page();
        var answer = visitor.get(card(page));
        var picture = picture(answer);

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(answer.bytes()).hasSizeLessThan(150_000);
        assertThat(page.html().select("meta[property=og:image:alt]").attr("content"))
                .contains("Loto à partager", "20\u00a0h\u00a030", "Salle des fêtes", "Vouillé");
        assertThat(page.html().select("meta[name=twitter:card]").attr("content"))
                .isEqualTo("summary_large_image");
        assertThat(page.html().select("script[type=application/ld+json]").html())
                .contains(card(page));
    }

    @Test
    void what_is_cancelled_has_another_picture_to_which_the_old_one_leads() {
        var bal = village.proposes("Bal sous la pluie").confirmed().published();
        var before = card(bal.page());
        var dry = visitor.get(before).bytes();
        bal.changeStatus("annule", "");
        var now = card(bal.page());

        assertThat(now).isNotEqualTo(before);
        assertThat(visitor.get(before).status()).isEqualTo(302);
        assertThat(visitor.get(before).location()).isEqualTo(now);
        assertThat(visitor.get(now).bytes()).isNotEqualTo(dry);
    }

    @Test
    void each_territory_has_a_picture() throws Exception {
        for (var path : new String[] {"/vienne/vouille", "/interco/cc-du-haut-poitou", "/"}) {
            assertThat(picture(visitor.get(card(visitor.get(path)))).getWidth()).isEqualTo(1200);
        }
    }

    @Test
    void the_code_on_a_poster_leads_to_the_page() throws Exception {
        var loto = village.proposes("Loto sur une affiche").confirmed().published();
        var read = read(picture(visitor.get(loto.address() + "/qr.png")));

        assertThat(read).isEqualTo("http://localhost" + shortAddress(loto));
        assertThat(loto.page().html().select("details.share input").val()).isEqualTo(read);
        assertThat(loto.page().html().select("img.qr").attr("src"))
                .isEqualTo(loto.address() + "/qr.svg");
        assertThat(visitor.get(shortAddress(loto)).status()).isEqualTo(301);
        assertThat(visitor.get(shortAddress(loto)).location()).isEqualTo(loto.address());
    }

    private static String read(BufferedImage code) throws Exception {
        var pixels = code.getRGB(0, 0, code.getWidth(), code.getHeight(), null, 0, code.getWidth());
        var seen = new RGBLuminanceSource(code.getWidth(), code.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText();
    }

    @Test
    void what_waits_has_neither_picture_nor_code_nor_short_address() {
        var loto = village.proposes("Loto encore secret").confirmed();
        var path = "/vienne/vouille/agenda/loto-encore-secret-" + ledger.lastOf(loto).content();

        for (var part : new String[] {"/apercu-1.png", "/qr.svg", "/qr.png"}) {
            assertThat(visitor.get(path + part).status()).as(part).isEqualTo(404);
        }
        assertThat(visitor.get(shortAddress(loto)).status()).isEqualTo(404);
        assertThat(visitor.get("/e/0").status()).isEqualTo(404);
    }

    @Test
    void what_left_is_gone_from_there_too() {
        var loto = village.proposes("Loto parti").confirmed().published();
        var address = loto.address();
        var card = card(loto.page());
        withdraw(loto, new Withdrawal.Gone());

        assertThat(visitor.get(card).status()).isEqualTo(410);
        assertThat(visitor.get(address + "/qr.svg").status()).isEqualTo(410);
        assertThat(visitor.get(shortAddress(loto)).status()).isEqualTo(410);
    }

    @Test
    void what_is_kept_under_a_notice_is_not_offered_to_share() {
        var loto = village.proposes("Loto sous réserve").confirmed().published();
        var card = card(loto.page());
        var address = loto.address();
        withdraw(loto, new Withdrawal.KeptWithNotice("Signalé comme inexact."));

        assertThat(visitor.get(address).html().select("meta[property=og:image], .share")).isEmpty();
        assertThat(visitor.get(card).status()).isEqualTo(404);
        assertThat(visitor.get(shortAddress(loto)).location()).isEqualTo(address);
    }

    @Test
    void the_picture_of_one_commune_is_not_shown_by_another() {
        var loto = village.proposes("Loto d’ici").confirmed().published();
        var card = card(loto.page());

        var elsewhere = visitor.get(card.replace("/vienne/vouille", "/vienne/civray"));
        assertThat(elsewhere.status()).isEqualTo(301);
        assertThat(elsewhere.location()).isEqualTo(card);
    }

    private void withdraw(Proposal proposal, Withdrawal how) {
        var id = new ContentId(ledger.lastOf(proposal).content());
        transaction.executeWithoutResult(_ -> publications.withdraw(id, how));
    }
}
