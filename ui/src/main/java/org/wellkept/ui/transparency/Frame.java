package org.wellkept.ui.transparency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param title of the window, without the product's name
 * @param description a sentence for search engines and previews
 * @param place the entry of the navigation that the page belongs to, or null
 * @param notices what a partnership's pages say of it: what it is, and whether it is fictional
 */
public record Frame(
        String title, String description, @Nullable Place place, List<String> notices) {
    public Frame {
        notices = List.copyOf(notices);
    }

    public static Frame of(String title, String description, @Nullable Place place) {
        return new Frame(title, description, place, List.of());
    }

    public Frame noticing(List<String> about) {
        return new Frame(
                title,
                description,
                place,
                about.stream().filter(text -> !text.isBlank()).distinct().toList());
    }
}
