package org.wellkept.auth.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Turns passwords into argon2id hashes and compares them. A hash takes tens of megabytes for tens of milliseconds, so
 * only a few are made at once: in a flood of attempts the others wait, and the memory holds.
 */
@ApplicationScoped
class PasswordHashing {

    /** The least that OWASP asks for. Raised, older hashes are made anew when their people sign in. */
    static final Argon2Function TODAY =
            Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID, Argon2Function.ARGON2_VERSION_13);

    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore places;
    private final LongAdder compared = new LongAdder();
    private final Map<String, String> everybodys = new ConcurrentHashMap<>();
    private final Argon2Function today;
    /** Of a password that nobody has; compared with when there is no account, so that either way takes as long. */
    private final String nobodys;

    PasswordHashing() {
        this(TODAY, AT_ONCE);
    }

    PasswordHashing(Argon2Function today, int atOnce) {
        this.today = today;
        this.places = new Semaphore(atOnce, true);
        this.nobodys = make(UUID.randomUUID().toString());
    }

    enum Comparison {
        SAME,
        /** The same, but hashed with parameters that are no longer enough. */
        SAME_BUT_DATED,
        DIFFERENT,
        /** Too many others are being compared; nothing was. */
        TOO_BUSY
    }

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return make(password);
        } finally {
            places.release();
        }
    }

    /**
     * The hash of a password that everybody may know, made once for all accounts that have it: that they are alike tells
     * nobody anything.
     */
    String hashOfEverybodys(String password) {
        return everybodys.computeIfAbsent(password, this::hash);
    }

    /** Compares with the account's hash; without one it takes as long and is always different. */
    Comparison compare(String password, Optional<String> hash) {
        if (!isOurTurn()) {
            return Comparison.TOO_BUSY;
        }
        try {
            compared.increment();
            String stored = hash.orElse(nobodys);
            Argon2Function then = Argon2Function.getInstanceFromHash(stored);
            boolean same = Password.check(password, stored).with(then) && hash.isPresent();
            if (!same) {
                return Comparison.DIFFERENT;
            }
            return then.equals(today) ? Comparison.SAME : Comparison.SAME_BUT_DATED;
        } finally {
            places.release();
        }
    }

    /** How many passwords have been compared, whether or not there was an account. */
    long compared() {
        return compared.sum();
    }

    private boolean isOurTurn() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String make(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(today).getResult();
    }
}
