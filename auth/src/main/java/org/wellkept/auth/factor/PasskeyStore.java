package org.wellkept.auth.factor;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The table of passkeys, as the library wants to see it. A user name is a person's id, and so is a user handle, in bytes. */
@ApplicationScoped
class PasskeyStore implements CredentialRepository {

    private final Jdbi jdbi;

    @Inject
    PasskeyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static ByteArray handle(UUID person) {
        return new ByteArray(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    static Optional<UUID> person(ByteArray handle) {
        if (handle.size() != 2 * Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(
                        "select credential_id from passkey where person_id = cast(:person as uuid)")
                .bind("person", username)
                .map((row, context) -> PublicKeyCredentialDescriptor.builder()
                        .id(new ByteArray(row.getBytes("credential_id")))
                        .build())
                .list()));
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
        return Optional.of(handle(UUID.fromString(username)));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray userHandle) {
        return person(userHandle).map(UUID::toString);
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray userHandle) {
        return lookupAll(credentialId).stream()
                .filter(credential -> credential.getUserHandle().equals(userHandle))
                .findFirst();
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        select credential_id, person_id, public_key, signature_count from passkey where credential_id = :id""")
                .bind("id", credentialId.getBytes())
                .map((row, context) -> credential(row))
                .list()));
    }

    /** Says whether it was added: nobody has a passkey with this id. */
    boolean add(UUID person, ByteArray id, ByteArray publicKey, long signatureCount, String name, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into passkey (credential_id, person_id, public_key, signature_count, name, added_at)
                                values (:id, :person, :publicKey, :count, :name, :now) on conflict do nothing""")
                        .bind("id", id.getBytes())
                        .bind("person", person)
                        .bind("publicKey", publicKey.getBytes())
                        .bind("count", signatureCount)
                        .bind("name", name)
                        .bind("now", now)
                        .execute())
                == 1;
    }

    void used(ByteArray id, long signatureCount, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update passkey set signature_count = :count, last_used_at = :now where credential_id = :id")
                .bind("id", id.getBytes())
                .bind("count", signatureCount)
                .bind("now", now)
                .execute());
    }

    /** Its name, if the person had it. */
    Optional<String> remove(UUID person, byte[] id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "delete from passkey where credential_id = :id and person_id = :person returning name")
                .bind("id", id)
                .bind("person", person)
                .mapTo(String.class)
                .findOne());
    }

    private static RegisteredCredential credential(ResultSet row) throws SQLException {
        return RegisteredCredential.builder()
                .credentialId(new ByteArray(row.getBytes("credential_id")))
                .userHandle(handle(row.getObject("person_id", UUID.class)))
                .publicKeyCose(new ByteArray(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .build();
    }
}
