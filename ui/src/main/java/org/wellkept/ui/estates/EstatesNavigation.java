package org.wellkept.ui.estates;

/** Where rooms are in the workspace, for links from elsewhere: addresses below {@code /workspace/}. */
public final class EstatesNavigation {

    /** The rooms of one's own organisation, and what partners share. */
    public static final String PATH = "anchor/rooms";

    static final String SITE = "site";
    static final String NEW_PATH = PATH + "/new";
    static final String ONE_PATH = PATH + "/:" + SITE;
    static final String EDIT_PATH = ONE_PATH + "/edit";
    static final String YEAR_PATH = ONE_PATH + "/year";

    private EstatesNavigation() {}

    /** One site. */
    public static String one(String slug) {
        return PATH + "/" + slug;
    }

    static String edit(String slug) {
        return one(slug) + "/edit";
    }

    static String year(String slug) {
        return one(slug) + "/year";
    }
}
