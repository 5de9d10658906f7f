package fr.eterritoire.ouverture;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.territoire.Epci;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// The communes of an intercommunality: who has joined, whom to invite.
@Controller
@RequestMapping("/mairie/{office}/communes")
class JoiningsController {
    private final Joinings joinings;

    JoiningsController(Joinings joinings) {
        this.joinings = joinings;
    }

    @GetMapping
    ModelAndView show(Agent agent, Epci epci) {
        return view(agent, epci, List.of(), "", "", HttpStatus.OK);
    }

    /// Answers with the account of each line: lines that are right have left, the others come back
    /// to be mended.
    @PostMapping("/invitations")
    ModelAndView invite(
            Agent agent,
            Epci epci,
            @RequestParam(defaultValue = "") String lignes,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        var text =
                fichier == null || fichier.isEmpty()
                        ? lignes
                        : InvitationFile.decoded(fichier.getBytes());
        var file = InvitationFile.read(text);
        if (!file.fault().isEmpty()) {
            return view(
                    agent, epci, List.of(), file.fault(), text, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var lines = joinings.invite(epci, file.rows(), agent.id());
        var isRight = lines.stream().allMatch(line -> line.fault().isEmpty());
        return view(
                agent,
                epci,
                lines,
                "",
                isRight ? "" : faulty(file, lines),
                isRight ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The lines that were left out, as a table of their own.
    private static String faulty(InvitationFile file, List<JoiningLine> lines) {
        var left = new StringBuilder("INSEE;courriel;nom\n");
        for (var i = 0; i < lines.size(); i++) {
            var row = file.rows().get(i);
            if (!lines.get(i).fault().isEmpty()) {
                left.append(row.insee()).append(';').append(row.mail()).append(';');
                left.append(row.name()).append('\n');
            }
        }
        return left.toString();
    }

    private ModelAndView view(
            Agent agent,
            Epci epci,
            List<JoiningLine> lines,
            String fault,
            String typed,
            HttpStatus status) {
        var page = new JoiningsPage(agent, epci, joinings.of(epci), lines, fault, typed);
        return new ModelAndView("ouverture/joinings", Map.of("page", page), status);
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(Agent agent, Epci epci) throws IOException {
        var page = new JoiningsPage(agent, epci, joinings.of(epci), List.of(), "", "");
        var name = "communes-" + epci.slug() + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(("\ufeff" + csv(page)).getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(JoiningsPage page) throws IOException {
        var text = new StringWriter();
        try (var table =
                new CSVPrinter(text, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            table.printRecord(
                    words("ouverture.column-insee"),
                    words("ouverture.column-commune"),
                    words("ouverture.column-state"),
                    words("ouverture.column-mail"),
                    words("ouverture.column-name"));
            for (var joining : page.communes()) {
                table.printRecord(
                        joining.commune().code().value(),
                        plain(joining.commune().name().name()),
                        plain(page.stateOf(joining)),
                        plain(joining.invited().map(in -> in.recipient().value()).orElse("")),
                        plain(joining.invited().map(Joining.Invited::name).orElse("")));
            }
        }
        return text.toString();
    }

    /// A cell that a spreadsheet would compute is shown instead (S-5.9).
    private static String plain(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    }
}
