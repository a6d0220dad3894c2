package org.wellkept.ui.transparency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param title of the window, without the product's name
 * @param description a sentence for search engines and previews
 * @param place the entry of the navigation that the page belongs to, or null
 * @param onward where what the page tells of goes on, or null
 * @param notices what a partnership's pages say of it: what it is, and whether it is fictional
 */
public record Frame(
        String title,
        String description,
        @Nullable Place place,
        @Nullable Onward onward,
        List<String> notices) {
    public Frame {
        notices = List.copyOf(notices);
    }

    /**
     * That something has ended, and who goes on for it.
     *
     * @param words a sentence, or what stands before the link
     * @param name of who goes on, or null where nobody does
     * @param href of who goes on, or null where nobody does
     */
    public record Onward(
            String words, @Nullable String name, @Nullable String href) {}

    public static Frame of(String title, String description, @Nullable Place place) {
        return new Frame(title, description, place, null, List.of());
    }

    public Frame noticing(List<String> about) {
        return new Frame(
                title,
                description,
                place,
                onward,
                about.stream().filter(text -> !text.isBlank()).distinct().toList());
    }

    /** @param to null where what the page tells of is still there */
    public Frame leadingOn(@Nullable Onward to) {
        return new Frame(title, description, place, to, notices);
    }
}
