package org.wellkept.core.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pounds as somebody wrote them into a cell: "450,000", "£450k", "1.2m", "£3 million". What the cell itself says goes before
 * what its heading says: under "Value (£k)", 450 is £450,000 and 1.2m is £1,200,000.
 *
 * @param pounds null where it is no amount
 * @param plain whether nothing in the cell says that it is thousands or millions
 */
record WrittenMoney(@Nullable BigDecimal pounds, boolean plain) {

    private static final int LONGEST = 40;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:£|gbp)? ?(?<figure>\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?<part>\\.\\d{1,9})? ?(?<scale>[a-z]*)\\.?");
    private static final Pattern THOUSANDS = Pattern.compile(
            "£ ?'?000s?|'000s?|\\b000s?\\b|£ ?k\\b|\\(k\\)|\\bthousands?\\b|\\bk\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MILLIONS =
            Pattern.compile("£ ?mn?\\b|\\(m\\)|\\bmillions?\\b|\\bmn?\\b", Pattern.CASE_INSENSITIVE);

    static WrittenMoney of(String cell, String heading) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toLowerCase(Locale.UK);
        Matcher amount = AMOUNT.matcher(text);
        if (text.length() > LONGEST || !amount.matches()) {
            return new WrittenMoney(null, false);
        }
        String written = amount.group("scale");
        BigDecimal scale = written.isEmpty() ? scaleOf(heading) : scale(written);
        if (scale == null) {
            return new WrittenMoney(null, false);
        }
        String part = amount.group("part");
        BigDecimal figure = new BigDecimal(amount.group("figure").replace(",", "") + (part == null ? "" : part));
        return new WrittenMoney(plainly(figure.multiply(scale)), written.isEmpty());
    }

    /** Without zeros that say nothing, so that 1.2 million has no decimals. */
    private static BigDecimal plainly(BigDecimal pounds) {
        BigDecimal stripped = pounds.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable BigDecimal scale(String written) {
        return switch (written) {
            case "k", "thousand", "thousands" -> THOUSAND;
            case "m", "mn", "million", "millions" -> MILLION;
            case "b", "bn", "billion" -> BILLION;
            case "pounds" -> BigDecimal.ONE;
            default -> null;
        };
    }

    /** By how much a heading says that its figures are to be multiplied. */
    static BigDecimal scaleOf(String heading) {
        String plain = plain(heading);
        if (MILLIONS.matcher(plain).find()) {
            return MILLION;
        }
        return THOUSANDS.matcher(plain).find() ? THOUSAND : BigDecimal.ONE;
    }

    /** A heading without what it says of thousands or millions. */
    static String withoutScale(String heading) {
        String plain = plain(heading);
        return THOUSANDS.matcher(MILLIONS.matcher(plain).replaceAll(" ")).replaceAll(" ");
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[’‘`]", "'");
    }
}
