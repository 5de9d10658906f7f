package fr.eterritoire.signalement;

import fr.eterritoire.PostOffice;
import fr.eterritoire.TestClock;
import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Decider;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.content.Contents;
import fr.eterritoire.content.Creneau;
import fr.eterritoire.content.Dates;
import fr.eterritoire.content.Evenement;
import fr.eterritoire.content.Samples;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.moderation.Moderation;
import fr.eterritoire.publication.Live;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;
import fr.eterritoire.submission.SubmissionId;
import fr.eterritoire.submission.Submissions;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Commune;
import fr.eterritoire.territoire.Territoires;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
/// People of Vouillé: somebody who proposes, somebody who reports, and the secretary who reads.
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

class Neighbours {
    static final String MAIRIE = "mairie@vouille.test";
    static final String WORDS = "La fête est annulée, l’affiche en mairie le dit.";
    private static final AtomicInteger HOUSES = new AtomicInteger();

    final String person = UUID.randomUUID().toString();
    final String reporter = "voisine-" + person + "@exemple.test";
    final String author = "ape-" + person + "@exemple.test";
    final TestClock clock;
    private final MockMvcTester mvc;
    private final JdbcClient db;
    private final PostOffice.LetterBoxes letters;
    private final TransactionOperations transactions;
    private final Contents contents;
    private final Publications publications;
    private final Submissions submissions;
    private final Capabilities capabilities;
    private final Moderation moderation;
    private final Territoires territoires;

    Neighbours(ApplicationContext beans) {
        clock = beans.getBean(TestClock.class);
        mvc = beans.getBean(MockMvcTester.class);
        db = beans.getBean(JdbcClient.class);
        letters = beans.getBean(PostOffice.LetterBoxes.class);
        transactions = beans.getBean(TransactionOperations.class);
        contents = beans.getBean(Contents.class);
        publications = beans.getBean(Publications.class);
        submissions = beans.getBean(Submissions.class);
        capabilities = beans.getBean(Capabilities.class);
        moderation = beans.getBean(Moderation.class);
        territoires = beans.getBean(Territoires.class);
    }

    // What is on stage.

    Live imported() {
        return transactions.execute(
                _ -> {
                    var id = contents.create(vouille(), fete());
                    publications.publish(id, 1);
                    return publications.findLive(id).orElseThrow();
                });
    }

    Live proposed() {
        var id = submissions.submit(vouille(), fete(), new Email(author), person);
        submissions.verify(id);
        moderation.approve(linkTo(id), 1);
        clock.forward(Report.TO_UNDO.plusSeconds(1));
        return publications.findLive(submissions.submission(id).content()).orElseThrow();
    }

    private Decider linkTo(SubmissionId id) {
        var recipient = new Email("mairie@vouille.test");
        var token =
                capabilities.issue(
                        Purpose.DECIDE, id.value(), vouille().id(), recipient, Duration.ofDays(1));
        return switch (capabilities.present(Purpose.DECIDE, token)) {
            case Capabilities.Presented.Good(var link) -> new Decider.ByLink(link, "");
            case Capabilities.Presented other -> throw new AssertionError(other);
        };
    }

    /// It leaves the public for another reason.
    void withdraws(Live live) {
        transactions.executeWithoutResult(
                _ -> publications.withdraw(live.id(), new Withdrawal.Gone()));
    }

    Live reported() {
        var live = imported();
        send(live, answers());
        return live;
    }

    private Commune vouille() {
        return territoires.findCommune(new CodeInsee("86294")).orElseThrow();
    }

    private static Evenement fete() {
        var evening = LocalDate.now(ZoneOffset.UTC).plusDays(3).atTime(18, 0);
        var time = new Creneau.Hours(evening, Optional.of(evening.plusHours(3)));
        return Samples.minimal(new Dates.Listed(ZoneId.of("Europe/Paris"), List.of(time)));
    }

    Map<String, String> answers(String... changed) {
        var usual = new LinkedHashMap<String, String>();
        usual.put("raison", "CANCELLED");
        usual.put("precisions", WORDS);
        usual.put("nom", "Jeanne Martin");
        usual.put("courriel", reporter);
        usual.put("bonneFoi", "oui");
        return with(usual, changed);
    }

    static Map<String, String> with(Map<String, String> answers, String... changed) {
        var all = new LinkedHashMap<>(answers);
        for (var i = 0; i < changed.length; i += 2) {
            all.put(changed[i], changed[i + 1]);
        }
        return all;
    }

    // What people do.

    String tokenOf(Live live) {
        return read(get(live.path() + "/signalement")).select("input[name=jeton]").val();
    }

    MvcTestResult send(Live live, Map<String, String> answers) {
        var token = tokenOf(live);
        clock.forward(Duration.ofSeconds(5));
        return post(live.path() + "/signalement", with(answers, "jeton", token));
    }

    MvcTestResult get(String address) {
        return mvc.get().uri("http://localhost" + address).exchange();
    }

    MvcTestResult post(String address, Map<String, String> answers) {
        var request = mvc.post().uri("http://localhost" + address);
        answers.forEach(request::param);
        var house = HOUSES.incrementAndGet();
        return request.with(
                        sent -> {
                            sent.setRemoteAddr("10.80.0." + house % 250);
                            return sent;
                        })
                .exchange();
    }

    // What they see.

    String page(String address) {
        return textOf(get(address));
    }

    static String textOf(MvcTestResult answer) {
        return read(answer).text();
    }

    static Document read(MvcTestResult answer) {
        return Jsoup.parse(bodyOf(answer));
    }

    private static String bodyOf(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whether the agenda, its calendar and its feed list it.
    List<Boolean> everywhere(Live live) {
        return List.of("agenda", "agenda.ics", "agenda.rss").stream()
                .map(list -> bodyOf(get("/vienne/vouille/" + list)).replace("\r\n ", ""))
                .map(list -> list.contains(live.path()))
                .toList();
    }

    List<String> lettersTo(String address) {
        return letters.of(address, "").stream()
                .map(letter -> letter.subject() + " " + letter.html())
                .toList();
    }

    /// The link in the last letter to the mairie about it.
    String linkTo(Live live) {
        return linkIn(MAIRIE, live);
    }

    String linkIn(String letterBox, Live live) {
        var link = Pattern.compile("/signalement/[\\w-]{43}");
        return lettersTo(letterBox).reversed().stream()
                .flatMap(letter -> link.matcher(letter).results())
                .map(found -> found.group())
                .filter(path -> opens(path, live))
                .findFirst()
                .orElseThrow();
    }

    private boolean opens(String path, Live live) {
        return read(get(path)).select("a[href=" + live.path() + "]").size() == 1;
    }

    long reportsOf(Live live) {
        return db.sql("select count(*) from report where content = :id")
                .param("id", live.id().value())
                .query(Long.class)
                .single();
    }

    List<String> journalOf(Live live) {
        return db.sql(
                        """
                        select actor_kind || ' ' || act || ' ' || why from journal
                         where subject_kind = 'content' and subject = :id order by id
                        """)
                .param("id", live.id().value())
                .query(String.class)
                .list();
    }
}
