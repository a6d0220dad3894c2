package org.wellkept.core.anchor;

import org.wellkept.core.Coded;

/** In which of its roles an anchor institution acts. */
public enum AnchorDimension implements Coded {
    EMPLOYMENT("employment", "Employment", "as an employer"),
    PROCUREMENT("procurement", "Buying with social value", "as a buyer"),
    ESTATES("estates", "Buildings and land", "as a landlord"),
    ENVIRONMENT("environment", "Environment", "for cleaner air and less carbon"),
    HOUSING("housing", "Housing", "for better homes"),
    PLACE("place", "Partner across a place", "as a neighbour");

    private final String code;
    private final String words;
    private final String role;

    AnchorDimension(String code, String words, String role) {
        this.code = code;
        this.words = words;
        this.role = role;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /** How it reads after "A promise": "as an employer". */
    public String role() {
        return role;
    }
}
