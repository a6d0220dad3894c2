package org.wellkept.ui.transparency;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where readers can write to: an e-mail address, a web address, or words.
 *
 * @param words as it is shown
 * @param href a link, or null when it is only words
 */
public record Contact(String words, @Nullable String href) {

    /** Where an installation's own address is set: {@code WELLKEPT_CONTACT} in the environment. */
    public static final String PROPERTY = "wellkept.contact";

    /** For an installation that has not said where to write to. */
    public static final Contact NOT_SET = new Contact("whoever runs this site", null);

    public static Contact of(String written) {
        String words = written.strip();
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            return new Contact(words, words);
        }
        return words.matches("[^\\s@<>\"]+@[^\\s@<>\"]+")
                ? new Contact(words, "mailto:" + words)
                : new Contact(words, null);
    }

    /** The first that is set: what a record names, otherwise the installation's. */
    public static Contact of(@Nullable String named, Optional<String> installation) {
        return Optional.ofNullable(named)
                .filter(text -> !text.isBlank())
                .or(() -> installation.filter(text -> !text.isBlank()))
                .map(Contact::of)
                .orElse(NOT_SET);
    }
}
