package fr.eterritoire.droits;

import fr.eterritoire.courrier.Email;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The copy of somebody's data that they take away: a page to read, and the same for programs (RGPD
/// articles 15 and 20).
@Component
class Copy {
    private final TemplateEngine templates;
    private final JsonMapper json;
    private final InstantSource clock;

    Copy(TemplateEngine templates, JsonMapper json, InstantSource clock) {
        this.templates = templates;
        this.json = json;
        this.clock = clock;
    }

    /// @return a ZIP file of `donnees.html` and `donnees.json`
    byte[] of(Email mail, List<PersonalData.Part> parts) {
        var page = new StringOutput();
        templates.render("droits/copy.jte", new CopyPage(mail.value(), parts), page);
        var octets = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(octets)) {
            put(zip, "donnees.html", page.toString().getBytes(StandardCharsets.UTF_8));
            put(zip, "donnees.json", json.writeValueAsBytes(forPrograms(mail, parts)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return octets.toByteArray();
    }

    private Map<String, Object> forPrograms(Email mail, List<PersonalData.Part> parts) {
        return Map.of(
                "courriel", mail.value(), "date", clock.instant().toString(), "donnees", parts);
    }

    private static void put(ZipOutputStream zip, String name, byte[] octets) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(octets);
        zip.closeEntry();
    }
}
