package org.wellkept.ui.transparency;

/** The entries of the public pages' navigation: only what works. */
public enum Place {
    AREAS("Areas", "/"),
    COPRODUCTION("Having a say", "/co-production"),
    ANCHOR("Good neighbours", "/anchor"),
    DATA("Data", "/data"),
    ABOUT("What it means", "/about");

    private final String words;
    private final String href;

    Place(String words, String href) {
        this.words = words;
        this.href = href;
    }

    public String words() {
        return words;
    }

    public String href() {
        return href;
    }
}
