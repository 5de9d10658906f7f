package fr.eterritoire.journal;

/// Who acted: a kind and an id in that kind, never a name.
public record Who(Kind kind, long id) {
    /// The machine itself, in a recurring job.
    public static final Who MACHINE = new Who(Kind.MACHINE, 0);

    /// The operator of the platform, on the command line.
    public static final Who OPERATOR = new Who(Kind.OPERATOR, 0);

    public enum Kind {
        /// a person who is signed in
        PERSON,
        /// the holder of a mailed link that lets decide; the id is that of the link
        DECIDER,
        /// the author of a proposal; the id is that of the proposal
        AUTHOR,
        /// whoever reported something online; the id is that of the report
        REPORTER,
        /// a browser where somebody tries to sign in; the id is that of the attempt
        SIGNING_IN,
        /// whoever asks to open the pages of a commune; the id is that of the claim
        CLAIMANT,
        /// whoever is known at a town hall and contests a claim; the id is that of the link
        KNOWN_ADDRESS,
        /// somebody about their own data, by a mailed link; the id is that of what they asked for
        CONCERNED,
        /// the trust that a town hall has given an association; the id is that of the trust
        TRUST,
        /// councillors who are not of the majority, by their link; the id is that of their group
        GROUP,
        /// somebody who follows a search, by their link; the id is that of the search
        FOLLOWER,
        /// one of two who write to one another, by their link; the id is that of the conversation
        CORRESPONDENT,
        MACHINE,
        OPERATOR
    }

    public static Who person(long person) {
        return new Who(Kind.PERSON, person);
    }

    public static Who decider(long link) {
        return new Who(Kind.DECIDER, link);
    }

    public static Who reporter(long report) {
        return new Who(Kind.REPORTER, report);
    }

    public static Who signingIn(long attempt) {
        return new Who(Kind.SIGNING_IN, attempt);
    }

    public static Who concerned(long request) {
        return new Who(Kind.CONCERNED, request);
    }

    public static Who trust(long trust) {
        return new Who(Kind.TRUST, trust);
    }

    public static Who group(long group) {
        return new Who(Kind.GROUP, group);
    }

    public static Who follower(long watch) {
        return new Who(Kind.FOLLOWER, watch);
    }

    public static Who correspondent(long conversation) {
        return new Who(Kind.CORRESPONDENT, conversation);
    }

    public static Who author(long submission) {
        return new Who(Kind.AUTHOR, submission);
    }
}
