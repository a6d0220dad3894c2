package org.wellkept.core.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How sums of money and shares of them read. */
public final class Pounds {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Pounds() {}

    /** From a million on in millions with one decimal, "£38.4m"; else to the pound, "£450,000". */
    public static String words(BigDecimal amount) {
        BigDecimal whole = amount.setScale(0, RoundingMode.HALF_UP);
        return whole.abs().compareTo(MILLION) >= 0
                ? String.format(Locale.UK, "£%,.1fm", amount.divide(MILLION, 1, RoundingMode.HALF_UP))
                : String.format(Locale.UK, "£%,d", whole.longValueExact());
    }

    /** To the penny where there are pennies: "£450,000", "£12.50". */
    public static String exactly(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0
                ? String.format(Locale.UK, "£%,d", amount.longValue())
                : String.format(Locale.UK, "£%,.2f", amount);
    }

    /**
     * A share in whole percent, "34%": "under 1%" and "over 99%" where rounding would say none or all.
     *
     * @param whole more than zero
     */
    public static String share(BigDecimal part, BigDecimal whole) {
        int percent = percent(part, whole).setScale(0, RoundingMode.HALF_UP).intValueExact();
        if (percent == 0 && part.signum() > 0) {
            return "under 1%";
        }
        return percent == 100 && part.compareTo(whole) < 0 ? "over 99%" : percent + "%";
    }

    /** A share in percent, to four decimals. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
    }
}
