package fr.eterritoire.installer;

import static fr.eterritoire.text.Language.link;

import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoire;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// « S'installer ici »: the portrait of a commune. Under a larger territory it leads to where one
/// is found.
@Controller
class PortraitController {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Portraits portraits;
    private final PortraitPdf pdf;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    PortraitController(Portraits portraits, PortraitPdf pdf) {
        this.portraits = portraits;
        this.pdf = pdf;
    }

    @GetMapping("/~/s-installer")
    String portrait(Territoire territoire, Model model) {
        if (!(territoire instanceof Commune commune)) {
            return "redirect:" + link("/s-installer");
        }
        model.addAttribute("page", portraits.of(commune));
        return "installer/portrait";
    }

    /// Few are made at a time: each takes as long as many pages.
    @GetMapping("/~/s-installer.pdf")
    ResponseEntity<byte[]> sheet(Commune commune, HttpServletRequest request)
            throws InterruptedException {
        if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            var page = portraits.of(commune);
            page.freshness().mark(request);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header("X-Robots-Tag", "noindex")
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline()
                                    .filename("portrait-" + commune.slug() + ".pdf")
                                    .build()
                                    .toString())
                    .body(pdf.of(page));
        } finally {
            turns.release();
        }
    }
}
