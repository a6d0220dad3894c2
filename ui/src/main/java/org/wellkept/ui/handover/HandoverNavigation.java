package org.wellkept.ui.handover;

/** Where what is offered to an organisation is answered, and where successions are recorded. */
public final class HandoverNavigation {

    static final String ORGANISATION = "organisation";
    static final String OFFERS_PATH = "offers/:" + ORGANISATION;

    /** Where administrators record who took over from whom. */
    public static final String SUCCESSIONS_PATH = "successions";

    private HandoverNavigation() {}

    /** What is offered to this organisation, by its slug. */
    public static String offersTo(String organisation) {
        return "offers/" + organisation;
    }
}
