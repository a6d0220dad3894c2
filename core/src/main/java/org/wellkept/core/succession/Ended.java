package org.wellkept.core.succession;

/** In SQL: which bodies have ended, so that others take over from them. */
public final class Ended {

    private Ended() {}

    /**
     * A condition: whether a body has been taken over from by that day. Whatever it left open is then with its successors to
     * answer, and nobody is asked about it.
     *
     * @param organisation a column or a value with the body's id
     * @param day a column or a value
     */
    public static String by(String organisation, String day) {
        return "exists (select 1 from succession ended where ended.predecessor_id = " + organisation
                + " and ended.taken_over_on <= " + day + ")";
    }
}
