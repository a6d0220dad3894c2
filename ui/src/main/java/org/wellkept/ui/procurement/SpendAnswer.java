package org.wellkept.ui.procurement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.core.procurement.SpentIn;
import org.wellkept.ui.form.TypedNumber;

/** An answer of a year's spend, as two people can have given it differently. A place goes with what was spent there. */
enum SpendAnswer {
    TOTAL("Spent with all suppliers"),
    INNER("The nearest place, and what was spent there"),
    WIDER("The wider place, and what was spent there"),
    SME("Spent with small and medium-sized businesses"),
    VCSE("Spent with voluntary, community and social enterprises"),
    USER_LED("Spent with organisations led by the people who use them"),
    BASELINE("Whether it is the baseline");

    private final String words;

    SpendAnswer(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isSame(SpendTerms one, SpendTerms other) {
        return text(one).equals(text(other));
    }

    /** As a person reads it. */
    String text(SpendTerms terms) {
        return switch (this) {
            case TOTAL -> pounds(terms.total());
            case INNER -> place(terms.inner());
            case WIDER -> place(terms.wider());
            case SME -> pounds(terms.sme());
            case VCSE -> pounds(terms.vcse());
            case USER_LED -> pounds(terms.userLed());
            case BASELINE -> terms.baseline() ? "This is the baseline" : "This is not the baseline";
        };
    }

    /** The second with this answer of the first. */
    SpendTerms copy(SpendTerms from, SpendTerms to) {
        return new SpendTerms(
                this == TOTAL ? from.total() : to.total(),
                this == INNER ? from.inner() : to.inner(),
                this == WIDER ? from.wider() : to.wider(),
                this == SME ? from.sme() : to.sme(),
                this == VCSE ? from.vcse() : to.vcse(),
                this == USER_LED ? from.userLed() : to.userLed(),
                this == BASELINE ? from.baseline() : to.baseline());
    }

    private static String place(SpentIn spent) {
        return (spent.place() == null ? "No place" : spent.place()) + ": " + pounds(spent.spent());
    }

    private static String pounds(@Nullable BigDecimal amount) {
        return amount == null ? "not told" : "£" + TypedNumber.written(amount);
    }
}
