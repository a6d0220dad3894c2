package org.wellkept.auth.factor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person signs in with besides the password.
 *
 * @param authenticatorSince since when codes of an app are asked for; null when they are not
 * @param recoveryCodesLeft those not used yet
 * @param required whether the person must have a second factor
 * @param askedBy the organisations that ask it of them, by name
 * @param shared whether everybody may know the account, as in the demonstration
 */
public record FactorsHeld(
        @Nullable Instant authenticatorSince,
        List<PasskeyRead> passkeys,
        int recoveryCodesLeft,
        boolean required,
        List<String> askedBy,
        boolean shared) {

    public FactorsHeld {
        passkeys = List.copyOf(passkeys);
        askedBy = List.copyOf(askedBy);
    }

    /** Whether there is one to sign in with. */
    public boolean any() {
        return authenticatorSince != null || !passkeys.isEmpty();
    }

    /** Whether the person can do nothing else before setting one up. */
    public boolean missing() {
        return required && !any();
    }
}
