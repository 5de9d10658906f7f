package fr.eterritoire;

import org.jsoup.nodes.Element;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.time.Duration;
import java.util.Map;

/// A proposal and the people around it: its author and whoever decides, with the links they hold.
class Proposal {
    private final Village village;
    private final Map<String, String> answers;
    private final String networkAddress;
    private Village.Commune commune;
    private String authorLink = "";
    private String deciderLink = "";

    Proposal(
            Village village,
            Village.Commune commune,
            Map<String, String> answers,
            String networkAddress) {
        this.village = village;
        this.commune = commune;
        this.answers = answers;
        this.networkAddress = networkAddress;
    }

    String title() {
        return answer("titre");
    }

    String author() {
        return answer("courriel");
    }

    String answer(String field) {
        return String.valueOf(answers.get(field));
    }

    Village.Commune commune() {
        return commune;
    }

    // Sending.

    /// The filled form as it is first sent, to be read again.
    Page review(byte[] picture) {
        var form = visitor().get(FormAddress.opened(commune, answers));
        var filled = new LinkedMultiValueMap<String, String>();
        answers.forEach(filled::add);
        filled.add("jeton", form.field("jeton"));
        filled.add("pas", "relire");
        return visitor().send(FormAddress.of(commune, answers), filled, picture, networkAddress);
    }

    Page send(byte[] picture) {
        var review = review(picture);
        if (review.status() != 200) {
            return review;
        }
        village.waits(Duration.ofSeconds(4));
        return sendReviewed(review, "");
    }

    /// @param robot what stands in the field that people do not see
    Page sendReviewed(Page review, String robot) {
        var form = review.form();
        form.set("pas", "envoyer");
        form.set("site", robot);
        return visitor()
                .send(FormAddress.of(commune, answers), form, Village.NO_PICTURE, networkAddress);
    }

    // Links.

    String confirmLink() {
        return letterToAuthor("Confirmez votre proposition").link("Confirmer");
    }

    /// The private page of its author.
    String authorLink() {
        return !authorLink.isEmpty()
                ? authorLink
                : letterToAuthor("Bien reçu").link("Ma page privée");
    }

    /// The link in the last letter to whoever decides.
    String deciderLink() {
        return !deciderLink.isEmpty() ? deciderLink : letterToDecider().link("Publier");
    }

    /// Gives them other links than those of their letters.
    void hold(String author, String decider) {
        authorLink = author;
        deciderLink = decider;
    }

    Mail letterToAuthor(String words) {
        return village.letters().last(author(), words);
    }

    Mail letterToDecider() {
        return village.letters().last(commune.decider, title());
    }

    long lettersToAuthor(String words) {
        return village.letters().of(author(), words).size();
    }

    // The author's acts.

    Page confirm() {
        return visitor().post(confirmLink(), Map.of());
    }

    /// Proposed and confirmed.
    Proposal confirmed() {
        require(confirm(), "/auteur/");
        return this;
    }

    Page authorPage() {
        return visitor().get(authorLink());
    }

    Page changeStatus(String status, String note) {
        return visitor().post(authorLink() + "/statut", Map.of("statut", status, "note", note));
    }

    Page answerTo(String words) {
        return visitor().post(authorLink() + "/reponse", Map.of("reponse", words));
    }

    Page withdraw() {
        return visitor().post(authorLink() + "/retrait", Map.of());
    }

    /// The filled form with other answers, read again, then sent.
    Page correct(Map<String, String> changes) {
        var address = authorLink() + "/correction";
        var form = visitor().get(address).form();
        changes.forEach(form::set);
        var reviewed =
                visitor().send(address, with(form, "relire"), Village.NO_PICTURE, networkAddress);
        village.waits(Duration.ofSeconds(4));
        return visitor()
                .send(
                        address,
                        with(reviewed.form(), "envoyer"),
                        Village.NO_PICTURE,
                        networkAddress);
    }

    private static MultiValueMap<String, String> with(
            MultiValueMap<String, String> form, String step) {
        form.set("pas", step);
        return form;
    }

    // The decider's acts.

    Page deciderPage() {
        return visitor().get(deciderLink());
    }

    Page approve() {
        return visitor().post(deciderLink() + "/approbation", Map.of());
    }

    /// Approved, and nobody waits for the ten minutes.
    Proposal published() {
        require(approve(), "/decision/");
        return this;
    }

    Page sendBack(String question) {
        return visitor().post(deciderLink() + "/correction", Map.of("question", question));
    }

    Page decline(String motif, String message) {
        return visitor().post(deciderLink() + "/refus", Map.of("motif", motif, "message", message));
    }

    /// « Pas chez nous »; the next links are those of the other commune's letters.
    Page passOn(Village.Commune to) {
        var page = visitor().post(deciderLink() + "/transmission", Map.of("insee", to.insee));
        commune = to;
        return page;
    }

    /// « C’est la même », of a twin that the page of whoever decides shows.
    Page merge(Proposal twin) {
        var number =
                deciderPage().html().select("ul.twins li").stream()
                        .filter(shown -> shown.text().contains(twin.title()))
                        .map(shown -> shown.select("input[name=jumeau]").val())
                        .findFirst();
        return merge(
                Long.parseLong(
                        number.orElseThrow(() -> new AssertionError("No twin " + twin.title()))));
    }

    Page merge(long content) {
        return visitor().post(deciderLink() + "/fusion", Map.of("jumeau", Long.toString(content)));
    }

    Page undo() {
        return undo(deciderLink());
    }

    Page undo(String link) {
        return visitor().post(link + "/annulation", Map.of());
    }

    /// The address of its page, as the agenda of its commune gives it.
    String address() {
        return visitor()
                .list(FormAddress.list(commune, answers))
                .flatMap(page -> page.html().select("main a[href]").stream())
                .filter(link -> link.text().equals(title()))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(title() + " is not in the agenda of " + commune));
    }

    Page page() {
        return visitor().get(address());
    }

    boolean isOn(String address) {
        var said = new Element("p").text(title()).html();
        var pages = visitor().list(address);
        return pages.anyMatch(page -> page.body().replace('\u00a0', ' ').contains(said));
    }

    private Visitor visitor() {
        return village.visitor();
    }

    private static void require(Page page, String where) {
        if (page.status() != 302
                || !page.location().startsWith(where)
                || page.location().contains("?suite=")) {
            throw new AssertionError("Refused: " + page);
        }
    }
}
