package org.wellkept.core.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a contract says, field by field as its history and open data write it. Pure. */
public final class ContractWords {

    private ContractWords() {}

    /** By the fields' names in the API; what is not told is empty. */
    public static Map<String, String> of(ContractTerms terms) {
        ContractAbout about = terms.about();
        SocialValue value = terms.socialValue();
        Set<SupplierKind> kinds = terms.supplier().kinds();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("reference", text(about.reference()));
        words.put("notice", text(about.notice()));
        words.put("title", about.title());
        words.put("kind", about.kind().code());
        words.put("lotOf", text(about.lotOf()));
        words.put("supplier", text(terms.supplier().name()));
        words.put(
                "supplierKinds",
                kinds == null
                        ? ""
                        : kinds.isEmpty()
                                ? "none"
                                : kinds.stream().map(SupplierKind::code).collect(Collectors.joining("; ")));
        words.put("starts", day(about.starts()));
        words.put("ends", day(about.ends()));
        words.put("value", number(about.value()));
        words.put("weighting", number(value.weighting()));
        words.put("committed", text(value.committed()));
        words.put("committedValue", number(value.committedValue()));
        words.put("delivered", text(value.delivered()));
        words.put("deliveredValue", number(value.deliveredValue()));
        words.put("codes", String.join("; ", value.codes()));
        words.put("carbonPlan", value.carbonPlan() == null ? "" : value.carbonPlan() ? "yes" : "no");
        words.put("carbonTonnes", number(value.carbonTonnes()));
        words.put("shared", terms.pot().shared() ? "yes" : "no");
        words.put("sharedWith", text(terms.pot().with()));
        words.put("leadBuyer", terms.pot().leadBuyer() ? "yes" : "no");
        return words;
    }

    /** What is told otherwise than before: "1000 → 2000". */
    static Map<String, String> changes(ContractTerms before, ContractTerms after) {
        Map<String, String> was = of(before);
        Map<String, String> changes = new TreeMap<>();
        of(after).forEach((field, now) -> {
            String then = was.getOrDefault(field, "");
            if (!now.equals(then)) {
                changes.put(field, then + " → " + now);
            }
        });
        return changes;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : plain(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
