package org.wellkept.ui.form;

import java.io.Serializable;

/**
 * An organisation in whose name a person may write, in one of its partnerships; by their slugs.
 *
 * @param words what both are called
 */
public record Writer(String partnership, String organisation, String words) implements Serializable {

    public String key() {
        return partnership + "/" + organisation;
    }
}
