package org.wellkept.ui.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;

/** A number by which a person can tell of an error and an operator can find it in the log. */
public final class ErrorNumber {

    private static final Logger LOG = System.getLogger(ErrorNumber.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    // no letters or digits that are mistaken for one another when read out
    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private ErrorNumber() {}

    static String log(Throwable error) {
        return log("in the workspace", error);
    }

    /**
     * Writes the error to the log, and says under which number.
     *
     * @param when it happened, to go on after "Unexpected error 1234 "
     */
    public static String log(String when, Throwable error) {
        String number = next();
        LOG.log(Level.ERROR, "Unexpected error " + number + " " + when, error);
        return number;
    }

    private static String next() {
        StringBuilder number = new StringBuilder("W-");
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
