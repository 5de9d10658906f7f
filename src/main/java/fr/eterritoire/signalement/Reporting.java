package fr.eterritoire.signalement;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.publication.Live;
import fr.eterritoire.submission.FormTokens;
import fr.eterritoire.submission.FormTokens.Judged;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.text.Fault;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/// The steps of reporting: a blank form, its sending, and the same form again with what is wrong.
@Component
class Reporting {
    private final Reports reports;
    private final FormTokens tokens;
    private final Limits limits;
    private final Addresses addresses;

    Reporting(Reports reports, FormTokens tokens, Limits limits, Addresses addresses) {
        this.reports = reports;
        this.tokens = tokens;
        this.limits = limits;
        this.addresses = addresses;
    }

    /// What the form answers.
    sealed interface Answer {
        record Sent(ReportSentPage page) implements Answer {}

        record Again(int status, ReportFormPage page) implements Answer {}
    }

    ReportFormPage blank(Live live) {
        return page(live, new ReportForm(Map.of()), tokens.issue(), List.of(), "");
    }

    /// @param robot a field was filled that people do not see
    /// @param from the network address it comes from
    Answer send(Live live, ReportForm form, String token, boolean robot, String from) {
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return new Answer.Again(422, page(live, form, tokens.keptOrIssued(token), faults, ""));
        }
        return robot ? sent(live, form) : judged(live, form, token, from);
    }

    private Answer judged(Live live, ReportForm form, String token, String from) {
        return switch (tokens.judge(token)) {
            case Judged.TooFast _ ->
                    again(422, live, form, token, words("submission.read-a-moment"));
            case Judged.TooOld _ -> again(422, live, form, token, words("submission.open-long"));
            case Judged.Good(var nonce) -> report(live, form, token, nonce, from);
        };
    }

    private Answer report(Live live, ReportForm form, String token, String nonce, String from) {
        var key = nonce + form.fingerprint();
        if (!reports.isKnown(key) && !limits.allowReport(from, form.said().mail(), live.owner())) {
            return again(429, live, form, token, words("signalement.many-from-you"));
        }
        reports.report(live, form.said(), key);
        return sent(live, form);
    }

    private static Answer sent(Live live, ReportForm form) {
        return new Answer.Sent(new ReportSentPage(live, form.said().mail()));
    }

    private Answer again(int status, Live live, ReportForm form, String token, String notice) {
        return new Answer.Again(
                status, page(live, form, tokens.keptOrIssued(token), List.of(), notice));
    }

    private ReportFormPage page(
            Live live, ReportForm form, String token, List<Fault> faults, String notice) {
        return new ReportFormPage(
                live, addresses.absolute(live.path()), form, faults, token, notice);
    }
}
