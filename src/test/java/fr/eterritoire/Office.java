package fr.eterritoire;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.Role;
import fr.eterritoire.accounts.SignedIn;
import fr.eterritoire.courrier.Email;
import fr.eterritoire.territoire.CodeInsee;
import fr.eterritoire.territoire.Territoire;
import fr.eterritoire.territoire.Territoires;

import jakarta.servlet.http.Cookie;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/// The town halls of the cast at work: gives roles, and lets their holders in as signing in would.
class Office {
    private final People people;
    private final Territoires territoires;
    private final SessionRepository<? extends Session> sessions;
    private final MockMvcTester web;
    private JdbcClient db;
    private TransactionOperations apart;
    private TestClock clock;

    Office(
            People people,
            Territoires territoires,
            SessionRepository<? extends Session> sessions,
            MockMvcTester web) {
        this.people = people;
        this.territoires = territoires;
        this.sessions = sessions;
        this.web = web;
    }

    /// By what clock people sign in.
    @Autowired
    void goesBy(TestClock clock, JdbcClient db, PlatformTransactionManager transactions) {
        this.clock = clock;
        this.db = db;
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart = apart;
    }

    /// Somebody with a role in a commune that its town hall has opened.
    Person holder(String mail, Village.Commune commune, Role role) {
        return holder(mail, commune.insee, role);
    }

    Person holder(String mail, String insee, Role role) {
        var person = people.known(new Email(mail), "Agent " + mail.split("@")[0]);
        var territoire = territoires.findCommune(new CodeInsee(insee)).orElseThrow();
        people.open(territoire);
        people.give(person.id(), territoire, role, Optional.empty());
        return person;
    }

    /// Somebody who is known already.
    Person person(String mail) {
        return people.find(new Email(mail)).orElseThrow();
    }

    /// Its town hall has never come.
    void closes(Village.Commune commune, JdbcClient db) {
        var id = territoires.findCommune(new CodeInsee(commune.insee)).orElseThrow().id();
        db.sql("update role_held set until = now() where territoire = :id and until is null")
                .param("id", id)
                .update();
        db.sql("delete from membership where territoire = :id").param("id", id).update();
    }

    /// Somebody with a role anywhere: for a département, an intercommunality, all of France.
    Person holder(String mail, Territoire territoire, Role role) {
        var person = people.known(new Email(mail), "Agent " + mail.split("@")[0]);
        people.give(person.id(), territoire, role, Optional.empty());
        return person;
    }

    /// It has come, as a town hall does.
    void opens(Territoire territoire) {
        people.open(territoire);
    }

    /// The commune or intercommunality of this path.
    Territoire place(String path) {
        var france = territoires.france();
        return Stream.concat(
                        territoires.communesOf(france).stream(),
                        territoires.departementsOf(france).stream()
                                .flatMap(one -> territoires.epcisOf(one).stream()))
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /// Empty when this address holds none.
    String roleAt(Territoire territoire, String mail) {
        return people.holders(territoire).stream()
                .filter(holder -> holder.person().mail().value().equals(mail))
                .map(holder -> holder.role().name())
                .findFirst()
                .orElse("");
    }

    /// Whoever runs the platform, signed in.
    Clerk operator() {
        var mail = "exploitante@eterritoire.test";
        return signedIn(holder(mail, territoires.france(), Role.ADMINISTRATOR), true);
    }

    /// A role-holder, signed in with a second factor.
    Clerk at(Village.Commune commune, Role role) {
        var mail = role.name().toLowerCase(java.util.Locale.ROOT) + "@" + commune.insee + ".test";
        return signedIn(holder(mail, commune, role), true);
    }

    Clerk signedIn(Person person, boolean secondFactor) {
        var clerk = new Clerk(web);
        var session = session(person, secondFactor);
        date(session);
        clerk.holds(new Cookie("bureau", session));
        return clerk;
    }

    /// Spring Session tells the time by itself: once the clock of a test is ahead, what begins now
    /// would be as old as that, and over (twelve hours, S-7.9).
    private void date(String session) {
        var id = new String(Base64.getDecoder().decode(session), StandardCharsets.UTF_8);
        var date =
                db.sql("update spring_session set creation_time = :now where session_id = :id")
                        .param("now", clock.instant().toEpochMilli())
                        .param("id", id);
        // as sessions are kept, also in a test whose rows do not stay
        apart.executeWithoutResult(_ -> date.update());
    }

    /// What the cookie `bureau` holds once somebody has signed in.
    String session(Person person, boolean secondFactor) {
        return sessionOf(sessions, person, secondFactor);
    }

    /// Nobody yet.
    Clerk stranger() {
        return new Clerk(web);
    }

    /// What the cookie `bureau` holds once this person has signed in.
    static <S extends Session> String sessionOf(
            SessionRepository<S> sessions, Person person, boolean secondFactor) {
        var session = sessions.createSession();
        var who =
                new PreAuthenticatedAuthenticationToken(
                        new SignedIn(person.id().value(), secondFactor),
                        "",
                        AuthorityUtils.NO_AUTHORITIES);
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(who));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }
}
