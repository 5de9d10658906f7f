package fr.eterritoire.connexion;

import fr.eterritoire.accounts.People;
import fr.eterritoire.accounts.Person;
import fr.eterritoire.accounts.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// Whose passkeys are whose. A passkey knows its owner by a random handle; their name and address,
/// which a phone shows beside it, are read from `accounts` and kept in no second place.
@Component
class PasskeyStore implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient db;
    private final People people;
    private final UserCredentialRepository credentials;

    PasskeyStore(JdbcClient db, JdbcOperations operations, People people) {
        this.db = db;
        this.people = people;
        credentials = new JdbcUserCredentialRepository(operations);
    }

    UserCredentialRepository credentials() {
        return credentials;
    }

    /// @param prefix before the number of a credential, to make a key of it
    List<Factor> of(PersonId person, String prefix) {
        return handleOf(person).stream()
                .flatMap(handle -> credentials.findByUserId(handle).stream())
                .map(credential -> factor(credential, prefix))
                .toList();
    }

    private static Factor factor(CredentialRecord credential, String prefix) {
        var used = credential.getLastUsed();
        return new Factor(
                prefix + credential.getCredentialId().toBase64UrlString(),
                Factor.Kind.PASSKEY,
                credential.getLabel(),
                credential.getCreated(),
                Optional.ofNullable(used).filter(last -> last.isAfter(credential.getCreated())),
                0);
    }

    Optional<Factor.Kind> delete(PersonId person, String credential) {
        var gone =
                db.sql(
                                """
                                delete from user_credentials c using passkey_holder h
                                 where c.user_entity_user_id = h.handle and h.person = :person
                                   and c.credential_id = :credential
                                """)
                        .param("person", person.value())
                        .param("credential", credential)
                        .update();
        return gone == 1 ? Optional.of(Factor.Kind.PASSKEY) : Optional.empty();
    }

    void deleteAllOf(PersonId person) {
        db.sql(
                        """
                        delete from user_credentials c using passkey_holder h
                         where c.user_entity_user_id = h.handle and h.person = :person
                        """)
                .param("person", person.value())
                .update();
    }

    /// The person behind a handle.
    Optional<PersonId> holder(Bytes handle) {
        return db.sql("select person from passkey_holder where handle = :handle")
                .param("handle", handle.toBase64UrlString())
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    private Optional<Bytes> handleOf(PersonId person) {
        return db.sql("select handle from passkey_holder where person = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(Bytes::fromBase64);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return holder(handle)
                .flatMap(people::find)
                .map(known -> entity(known, handle))
                .orElse(null);
    }

    /// @param number of the person, which is the name their session goes by
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String number) {
        var person = people.find(new PersonId(Long.parseLong(number))).orElseThrow();
        return entity(person, handleOf(person.id()).orElseGet(() -> newHandleOf(person.id())));
    }

    private Bytes newHandleOf(PersonId person) {
        var handle = Bytes.random();
        db.sql("insert into passkey_holder (person, handle) values (:person, :handle)")
                .param("person", person.value())
                .param("handle", handle.toBase64UrlString())
                .update();
        return handle;
    }

    private static PublicKeyCredentialUserEntity entity(Person person, Bytes handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(person.mail().value())
                .displayName(person.name())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("People are made known by accounts");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People are erased by accounts");
    }
}
