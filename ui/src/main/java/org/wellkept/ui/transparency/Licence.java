package org.wellkept.ui.transparency;

/** Under which licence what partners publish here is open. */
public final class Licence {

    public static final String NAME = "Open Government Licence v3.0";

    public static final String ADDRESS = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private Licence() {}
}
