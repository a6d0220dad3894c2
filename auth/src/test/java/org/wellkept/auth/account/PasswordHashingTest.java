package org.wellkept.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wellkept.auth.account.PasswordHashing.Comparison;

class PasswordHashingTest {

    private static final String PASSWORD = "kite orchard sandal";
    private static final Argon2Function SMALL =
            Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID, Argon2Function.ARGON2_VERSION_13);
    private static final Argon2Function LARGER =
            Argon2Function.getInstance(128, 2, 1, 32, Argon2.ID, Argon2Function.ARGON2_VERSION_13);

    private final PasswordHashing hashing = new PasswordHashing(SMALL, 2);

    @Test
    void a_hash_is_argon2id_salted_and_tells_nothing_of_the_password() {
        String one = hashing.hash(PASSWORD);
        String two = hashing.hash(PASSWORD);

        assertThat(one).startsWith("$argon2id$v=19$").isNotEqualTo(two).doesNotContain(PASSWORD);
    }

    @Test
    void production_asks_at_least_what_owasp_asks() {
        assertThat(PasswordHashing.TODAY.getMemory()).isGreaterThanOrEqualTo(19 * 1024);
        assertThat(PasswordHashing.TODAY.getIterations()).isGreaterThanOrEqualTo(2);
        assertThat(new PasswordHashing().hash(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void only_the_same_password_is_the_same() {
        Optional<String> hash = Optional.of(hashing.hash(PASSWORD));

        assertThat(hashing.compare(PASSWORD, hash)).isEqualTo(Comparison.SAME);
        assertThat(hashing.compare("Kite orchard sandal", hash)).isEqualTo(Comparison.DIFFERENT);
        assertThat(hashing.compare("", hash)).isEqualTo(Comparison.DIFFERENT);
    }

    @Test
    void nobodys_password_is_always_different() {
        assertThat(hashing.compare(PASSWORD, Optional.empty())).isEqualTo(Comparison.DIFFERENT);
    }

    @Test
    void a_hash_of_lesser_parameters_still_opens_and_is_known_as_dated() {
        PasswordHashing raised = new PasswordHashing(LARGER, 2);
        Optional<String> old = Optional.of(hashing.hash(PASSWORD));

        assertThat(raised.compare(PASSWORD, old)).isEqualTo(Comparison.SAME_BUT_DATED);
        assertThat(raised.compare("something else", old)).isEqualTo(Comparison.DIFFERENT);
    }

    @Test
    void a_server_that_is_stopping_compares_nothing() {
        PasswordHashing full = new PasswordHashing(SMALL, 0);
        Thread.currentThread().interrupt();

        assertThat(full.compare(PASSWORD, Optional.empty())).isEqualTo(Comparison.TOO_BUSY);
        assertThat(Thread.interrupted()).isTrue();
    }
}
