package fr.eterritoire.droits;

import static fr.eterritoire.text.Words.words;

import fr.eterritoire.accounts.Capabilities;
import fr.eterritoire.accounts.Capabilities.Presented;
import fr.eterritoire.accounts.Purpose;
import fr.eterritoire.courrier.Courrier;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.courrier.Letter;
import fr.eterritoire.journal.Who;
import fr.eterritoire.submission.FormTokens;
import fr.eterritoire.submission.FormTokens.Judged;
import fr.eterritoire.submission.Limits;
import fr.eterritoire.territoire.Addresses;
import fr.eterritoire.territoire.Territoires;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Duration;

/// The steps by which somebody reaches their own data. The same answer comes, and the same letter
/// leaves, whether an address is known or not: who asks for a neighbour's learns nothing.
@Component
class MyData {
    private static final Duration TO_READ = Duration.ofHours(48);

    private final PersonalData data;
    private final Copy copy;
    private final Capabilities capabilities;
    private final Courrier courrier;
    private final FormTokens tokens;
    private final Limits limits;
    private final Territoires territoires;
    private final Addresses addresses;
    private final TransactionOperations transactions;

    MyData(
            PersonalData data,
            Copy copy,
            Capabilities capabilities,
            Courrier courrier,
            FormTokens tokens,
            Limits limits,
            Territoires territoires,
            Addresses addresses,
            TransactionOperations transactions) {
        this.data = data;
        this.copy = copy;
        this.capabilities = capabilities;
        this.courrier = courrier;
        this.tokens = tokens;
        this.limits = limits;
        this.territoires = territoires;
        this.addresses = addresses;
        this.transactions = transactions;
    }

    AskPage blank() {
        return new AskPage(200, "", "", "", tokens.issue());
    }

    /// @param robot a field was filled that people do not see
    /// @param from the network address it comes from
    AskPage ask(String typed, String token, boolean robot, String from) {
        var mail = Email.parse(typed);
        if (mail.isEmpty()) {
            return again(422, typed, words("droits.mail-incomplete"), "", token);
        }
        if (!(tokens.judge(token) instanceof Judged.Good)) {
            return again(422, typed, "", words("submission.read-a-moment"), token);
        }
        if (!robot && !limits.allowDataRequest(from, mail.get())) {
            return again(429, typed, "", words("droits.many"), token);
        }
        if (!robot) {
            transactions.executeWithoutResult(_ -> send(mail.get()));
        }
        return new AskPage(200, typed.strip(), "", "", token);
    }

    private AskPage again(int status, String typed, String fault, String notice, String token) {
        return new AskPage(status, typed, fault, notice, tokens.keptOrIssued(token));
    }

    private void send(Email mail) {
        var secret = capabilities.issue(Purpose.DATA, 0, territoires.france().id(), mail, TO_READ);
        var page = new LinkLetterPage(addresses.absolute("/mes-donnees/" + secret), "");
        courrier.send(new Letter(mail, words("droits.letter-subject"), "my-data", page));
    }

    Presented present(String token) {
        return capabilities.present(Purpose.DATA, token);
    }

    MinePage read(Presented.Good good, String token) {
        return new MinePage(token, data.of(good.capability().recipient()));
    }

    byte[] copy(Presented.Good good) {
        var mail = good.capability().recipient();
        return copy.of(mail, data.export(mail, Who::concerned));
    }

    /// With the link by which it was asked.
    void erase(Presented.Good good) {
        data.erase(good.capability().recipient(), Who::concerned);
    }
}
