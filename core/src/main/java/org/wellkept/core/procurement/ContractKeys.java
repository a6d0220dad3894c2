package org.wellkept.core.procurement;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;

/** By what a contract is known again: by its own buyer's spreadsheet, and among the records of other buyers. Pure. */
final class ContractKeys {

    private ContractKeys() {}

    /** The number of a notice without the marks and spaces in which people differ. */
    static @Nullable String notice(ContractTerms terms) {
        String notice = terms.about().notice();
        if (notice == null) {
            return null;
        }
        String key = notice.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return key.isEmpty() ? null : key;
    }

    /** Supplier, title and dates; null where a supplier or a start is not told, since titles alone are often alike. */
    static @Nullable String pairing(ContractTerms terms) {
        String supplier = terms.supplier().name();
        if (supplier == null || terms.about().starts() == null) {
            return null;
        }
        return digest(Spelling.key(supplier) + "|" + Spelling.key(terms.about().title()) + "|"
                + terms.about().starts() + "|" + terms.about().ends());
    }

    /** Within its buyer: the reference where there is one, else title, supplier and start. */
    static String same(ContractTerms terms) {
        if (terms.about().reference() != null) {
            return "ref:" + terms.about().reference();
        }
        String supplier = terms.supplier().name();
        return digest(Spelling.key(terms.about().title()) + "|" + (supplier == null ? "" : Spelling.key(supplier)) + "|"
                + terms.about().starts());
    }

    /** Short enough for an index, however long the words are. */
    private static String digest(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
