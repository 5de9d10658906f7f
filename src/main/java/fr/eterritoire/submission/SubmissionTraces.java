package fr.eterritoire.submission;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.content.Contents;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Traces;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What somebody proposed, and wrote to those who decide. What is online stays online, without its
/// author; what is not goes with its texts and pictures.
@Component
@Order(20)
class SubmissionTraces implements Traces {
    private final SubmissionStore store;
    private final ThreadStore thread;
    private final Contents contents;
    private final Retention retention;
    private final JdbcClient db;

    SubmissionTraces(
            SubmissionStore store,
            ThreadStore thread,
            Contents contents,
            Retention retention,
            JdbcClient db) {
        this.db = db;
        this.store = store;
        this.thread = thread;
        this.contents = contents;
        this.retention = retention;
    }

    @Override
    public String heading() {
        return words("submission.letter-traces");
    }

    @Override
    public List<Map<String, String>> of(Email mail) {
        return proposedBy(mail).stream().map(this::said).toList();
    }

    private List<Submission> proposedBy(Email mail) {
        return db
                .sql("select id from submission where lower(sender) = lower(:mail) order by id")
                .param("mail", mail.value())
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> store.find(new SubmissionId(id)).stream())
                .toList();
    }

    private Map<String, String> said(Submission submission) {
        var facts = submission.facts();
        var said = new LinkedHashMap<String, String>();
        said.put(words("submission.letter-traces-number"), facts.id().value() + "");
        said.put(words("submission.letter-traces-to"), facts.territoire().name().name());
        said.put(
                words("submission.letter-traces-when"),
                Traces.when(facts.receivedAt().atOffset(ZoneOffset.UTC)));
        said.put(words("submission.letter-traces-mail"), facts.sender().value());
        var content = contents.edition(facts.content(), facts.edition());
        said.put(words("submission.letter-traces-title"), content.title());
        said.put(words("submission.letter-traces-text"), content.description().plain());
        said.put(
                words("submission.letter-traces-place"),
                content.place().venue() + " " + content.place().address());
        said.put(words("submission.letter-traces-by"), content.issuer().name());
        content.contact()
                .ifPresent(
                        contact ->
                                said.put(
                                        words("submission.letter-traces-contact"),
                                        contact.name() + " " + contact.phone().orElse("")));
        said.put(
                words("submission.letter-traces-thread"),
                thread.of(facts.id()).stream()
                        .map(ThreadLine::words)
                        .collect(Collectors.joining("\n")));
        return said;
    }

    @Override
    public int erase(Email mail) {
        var all = proposedBy(mail);
        all.forEach(retention::erase);
        return all.size();
    }
}
