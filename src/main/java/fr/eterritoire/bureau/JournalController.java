package fr.eterritoire.bureau;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Agent;
import fr.eterritoire.accounts.People;
import fr.eterritoire.content.ContentId;
import fr.eterritoire.journal.Entry;
import fr.eterritoire.journal.Journal;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.submission.Proposed;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;
import fr.eterritoire.text.Csv;
import fr.eterritoire.text.SpokenDates;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who did what for a territory, when and why: to read, and to take away as a table.
@Controller
class JournalController {
    private static final int LINES = 50;
    private static final int LINES_OF_A_FILE = 50_000;

    private final Journal journal;
    private final People people;
    private final Publications publications;
    private final Proposed proposed;
    private final Territoires territoires;

    JournalController(
            Journal journal,
            People people,
            Publications publications,
            Proposed proposed,
            Territoires territoires) {
        this.journal = journal;
        this.people = people;
        this.publications = publications;
        this.proposed = proposed;
        this.territoires = territoires;
    }

    @GetMapping("/mairie/{office}/journal")
    String show(
            Agent agent,
            Territoire territoire,
            @PathVariable String office,
            @RequestParam Map<String, String> asked,
            Model model) {
        var form = form(asked);
        var found = journal.of(form.question(territoire), LINES + 1);
        var shown = found.subList(0, Math.min(found.size(), LINES));
        var said = saidOf(shown);
        model.addAttribute(
                "page",
                new JournalPage(
                        agent,
                        territoire,
                        office,
                        form,
                        acts(territoire, said),
                        people(territoire, said),
                        shown.stream().map(entry -> line(entry, territoire, said)).toList(),
                        found.size() > LINES
                                ? Optional.of(shown.getLast().id())
                                : Optional.empty()));
        return "bureau/journal";
    }

    @GetMapping("/mairie/{office}/journal.csv")
    ResponseEntity<String> file(
            Territoire territoire,
            @PathVariable String office,
            @RequestParam Map<String, String> asked) {
        var found = journal.of(form(asked).question(territoire), LINES_OF_A_FILE);
        var said = saidOf(found);
        var rows = found.stream().map(entry -> cells(line(entry, territoire, said))).toList();
        var name = ContentDisposition.attachment().filename("journal-" + office + ".csv").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(Csv.of(headings(), rows));
    }

    private JournalWords saidOf(List<Entry> entries) {
        var contents = contents(entries.stream().map(Entry::subject).distinct().toList());
        var live =
                publications.liveOf(contents.values().stream().distinct().toList()).stream()
                        .collect(Collectors.toMap(Live::id, each -> each));
        var online = new HashMap<Journal.Subject, Live>();
        contents.forEach(
                (subject, content) -> {
                    if (live.containsKey(content)) {
                        online.put(subject, live.get(content));
                    }
                });
        return new JournalWords(people, territoires, online);
    }

    /// The contents that these subjects are, or propose.
    private Map<Journal.Subject, ContentId> contents(List<Journal.Subject> subjects) {
        var found = new HashMap<Journal.Subject, ContentId>();
        var proposals = new ArrayList<Long>();
        for (var subject : subjects) {
            switch (subject.kind()) {
                case "content" -> found.put(subject, new ContentId(subject.id()));
                case "submission" -> proposals.add(subject.id());
                default -> {}
            }
        }
        proposed.contentsOf(proposals)
                .forEach(
                        (id, content) -> found.put(new Journal.Subject("submission", id), content));
        return found;
    }

    private static List<String> headings() {
        return List.of(
                words("bureau.journal-when"),
                words("bureau.journal-who"),
                words("bureau.journal-what"),
                words("bureau.journal-on"),
                words("bureau.journal-why"));
    }

    private static List<String> cells(JournalPage.Line line) {
        return List.of(line.at(), line.who(), line.act(), line.subject(), line.why());
    }

    private static JournalForm form(Map<String, String> asked) {
        return new JournalForm(
                asked.getOrDefault("du", ""),
                asked.getOrDefault("au", ""),
                asked.getOrDefault("acte", ""),
                asked.getOrDefault("par", ""),
                asked.getOrDefault("avant", ""));
    }

    private List<JournalPage.Choice> acts(Territoire territoire, JournalWords said) {
        return journal.actsIn(territoire.id()).stream()
                .map(act -> new JournalPage.Choice(act, said.act(act)))
                .toList();
    }

    private List<JournalPage.Choice> people(Territoire territoire, JournalWords said) {
        return journal.peopleIn(territoire.id()).stream()
                .map(id -> new JournalPage.Choice(Long.toString(id), said.person(id)))
                .toList();
    }

    private static JournalPage.Line line(Entry entry, Territoire territoire, JournalWords said) {
        var there = entry.at().atZone(territoire.zone()).truncatedTo(ChronoUnit.SECONDS);
        return new JournalPage.Line(
                there.toOffsetDateTime().toString(),
                words(
                        "bureau.journal-at",
                        SpokenDates.shortDay(there.toLocalDate()),
                        there.getYear() + "",
                        SpokenDates.time(there.toLocalTime().truncatedTo(ChronoUnit.MINUTES))),
                said.who(entry.who()),
                said.act(entry.act()),
                said.subject(entry.subject()),
                said.link(entry.subject()),
                said.why(entry));
    }
}
