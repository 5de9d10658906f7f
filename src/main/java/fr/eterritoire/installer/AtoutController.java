package fr.eterritoire.installer;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.Offices;
import fr.eterritoire.media.Images;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.text.Fault;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The town hall shows what its commune is proud of, one thing at a time.
@Controller
@RequestMapping("/mairie/{office}/portrait/atouts")
class AtoutController {
    private final Atouts atouts;
    private final Images images;

    AtoutController(Atouts atouts, Images images) {
        this.atouts = atouts;
        this.images = images;
    }

    @GetMapping
    String blank(Agent agent, Commune commune, Model model) {
        return show(agent, commune, Optional.empty(), new AtoutForm(Map.of()), List.of(), model);
    }

    @GetMapping("/{id:\\d{1,15}}")
    String open(Agent agent, Commune commune, @PathVariable long id, Model model) {
        var atout = atout(commune, id);
        var form = AtoutForm.of(atout);
        return show(agent, commune, Optional.of(atout), form, List.of(), model);
    }

    @PostMapping
    String add(
            Agent agent,
            Commune commune,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletResponse response,
            Model model) {
        return keep(agent, commune, Optional.empty(), typed, image, response, model);
    }

    @PostMapping("/{id:\\d{1,15}}")
    String change(
            Agent agent,
            Commune commune,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile image,
            HttpServletResponse response,
            Model model) {
        var atout = Optional.of(atout(commune, id));
        return keep(agent, commune, atout, typed, image, response, model);
    }

    @PostMapping("/{id:\\d{1,15}}/retrait")
    String remove(Agent agent, Commune commune, @PathVariable long id) {
        atouts.remove(commune, atout(commune, id), agent);
        return back(commune);
    }

    private Atout atout(Commune commune, long id) {
        return atouts.find(commune, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(Commune commune) {
        return "redirect:" + Offices.address(commune) + "/portrait#atouts-titre";
    }

    private String keep(
            Agent agent,
            Commune commune,
            Optional<Atout> there,
            Map<String, String> typed,
            @Nullable MultipartFile image,
            HttpServletResponse response,
            Model model) {
        var faults = new ArrayList<Fault>();
        var form = received(AtoutForm.typed(typed), image, faults);
        faults.addAll(form.faults());
        if (faults.isEmpty() && kept(agent, commune, there, form, faults)) {
            return back(commune);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(agent, commune, there, form, faults, model);
    }

    private boolean kept(
            Agent agent,
            Commune commune,
            Optional<Atout> there,
            AtoutForm form,
            List<Fault> faults) {
        if (there.isPresent()) {
            atouts.change(commune, form.atout(there.get().id()), agent);
            return true;
        }
        var isAdded = atouts.add(commune, form.atout(0), agent);
        if (!isAdded) {
            faults.add(new Fault("titre", words("installer.office-atout-many", Atouts.MOST)));
        }
        return isAdded;
    }

    /// A picture sent now takes the place of the one sent before; one of the two there must be.
    private AtoutForm received(AtoutForm form, @Nullable MultipartFile image, List<Fault> faults) {
        if (image != null && !image.isEmpty()) {
            return switch (images.receive(bytes(image))) {
                case Images.Reception.Received(var sha256, var width, var height) ->
                        form.with(sha256, width, height);
                case Images.Reception.Refused(var why) -> {
                    faults.add(new Fault("image", why));
                    yield form;
                }
            };
        }
        if (form.hasPicture() && images.holds(form.get("photo"))) {
            return form;
        }
        faults.add(new Fault("image", words("installer.office-atout-give-picture")));
        return form.withoutPicture();
    }

    private static byte[] bytes(MultipartFile image) {
        try {
            return image.getBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String show(
            Agent agent,
            Commune commune,
            Optional<Atout> there,
            AtoutForm form,
            List<Fault> faults,
            Model model) {
        var desk = Offices.address(commune) + "/portrait";
        var preview =
                form.hasPicture() && images.holds(form.get("photo"))
                        ? Optional.of(images.previewOf(form.get("photo")))
                        : Optional.<String>empty();
        var action = desk + "/atouts" + there.map(atout -> "/" + atout.id()).orElse("");
        model.addAttribute(
                "page",
                new AtoutPage(
                        agent, commune, desk, action, there.isEmpty(), form, faults, preview));
        return "installer/atout";
    }
}
