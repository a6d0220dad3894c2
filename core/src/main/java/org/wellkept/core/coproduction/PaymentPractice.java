package org.wellkept.core.coproduction;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whether people were offered payment: a practice of the organisation, never a fact about a person. Null is "not said".
 *
 * @param offered whether payment for people's time was offered
 * @param expenses whether travel and other costs were paid
 * @param daysToPay from the day of taking part to the day of payment, 0 to 365
 * @param benefitsAdvice whether advice was offered on what a payment does to benefits
 */
public record PaymentPractice(
        @Nullable Boolean offered,
        @Nullable Boolean expenses,
        @Nullable Integer daysToPay,
        @Nullable Boolean benefitsAdvice)
        implements Serializable {

    /** Of which nothing is said yet. */
    public static final PaymentPractice UNSAID = new PaymentPractice(null, null, null, null);
}
