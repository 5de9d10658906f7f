package fr.eterritoire.accounts;

import static fr.eterritoire.text.Words.wordsOf;

/// What a mailed link lets its holder do.
public enum Purpose {
    /// confirm a proposal, once, within 48 hours
    VERIFY,
    /// decide on one proposal, once, within 14 days; opened by the mairie for named recipients
    DECIDE,
    /// look after one's own proposal until a year after the event's end
    AUTHOR,
    /// answer one report of something online, once, within 14 days
    REPORT,
    /// confirm the address behind a claim within 48 hours, then follow that claim
    CLAIM,
    /// contest a claim, once, as long as it is contestable
    CONTEST,
    /// open a commune's page at the invitation of its intercommunality, within 30 days
    JOIN,
    /// take a role that a colleague offers, once, within 7 days
    INVITE,
    /// read, take away and erase one's own data, within 48 hours
    DATA,
    /// write the text of a group of the opposition, within 48 hours
    OPPOSITION,
    /// confirm, prolong or end the following of a search, as long as it is followed
    WATCH,
    /// confirm a first message to somebody, once, within 48 hours
    MESSAGE,
    /// read and go on with a conversation one began, for as long as it is kept
    WRITER,
    /// the same as whom it was written to
    ADDRESSEE;

    /// « décider d’une proposition »: what it lets do, in words.
    String label() {
        return wordsOf("accounts.purpose", this);
    }
}
