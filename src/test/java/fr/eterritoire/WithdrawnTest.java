package fr.eterritoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.eterritoire.content.ContentId;
import fr.eterritoire.publication.Publications;
import fr.eterritoire.publication.Withdrawal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What was public and no longer is.
@LineTest
class WithdrawnTest {
    @Autowired Village village;
    @Autowired Visitor visitor;
    @Autowired Ledger ledger;
    @Autowired Publications publications;
    @Autowired TransactionTemplate transaction;

    @Test
    void what_is_gone_says_so_and_leaves_every_list() {
        var loto = village.proposes("Loto retiré").confirmed().published();
        var address = loto.address();
        withdraw(loto, new Withdrawal.Gone());
        assertThat(visitor.get(address).status()).isEqualTo(410);
        assertThat(visitor.get(address + ".ics").status()).isEqualTo(410);
        assertIsInNoList(loto);
        assertThat(loto.authorPage().words()).contains("n’est plus en ligne");
        assertThat(loto.changeStatus("complet", "").location()).endsWith("?suite=inchange");
    }

    @Test
    void what_was_replaced_leads_to_what_replaces_it() {
        var old = village.proposes("Loto ancien").confirmed().published();
        var now = village.proposes("Tombola").confirmed().published();
        var address = old.address();
        withdraw(old, new Withdrawal.MovedTo(idOf(now)));
        assertThat(visitor.get(address).status()).isEqualTo(301);
        assertThat(visitor.get(address).location()).isEqualTo(now.address());
        assertIsInNoList(old);
    }

    @Test
    void what_is_kept_under_a_notice_is_read_but_found_in_no_list() {
        var loto = village.proposes("Loto contesté").confirmed().published();
        var address = loto.address();
        withdraw(loto, new Withdrawal.KeptWithNotice("Signalé comme inexact."));
        assertThat(visitor.get(address).words()).contains("Signalé comme inexact.", loto.title());
        assertThat(visitor.get(address + ".ics").status()).isEqualTo(410);
        assertIsInNoList(loto);
    }

    private void withdraw(Proposal proposal, Withdrawal how) {
        transaction.executeWithoutResult(_ -> publications.withdraw(idOf(proposal), how));
    }

    private ContentId idOf(Proposal proposal) {
        return new ContentId(ledger.lastOf(proposal).content());
    }

    private void assertIsInNoList(Proposal proposal) {
        assertThat(
                        new String[] {
                            "/vienne/vouille",
                            "/vienne/vouille/agenda",
                            "/vienne/vouille/agenda.ics",
                            "/vienne/agenda.rss",
                            "/vienne/agenda.atom",
                            "/vienne/agenda.json",
                            "/vienne/vouille/agenda/" + proposal.answer("date")
                        })
                .noneMatch(proposal::isOn);
    }
}
