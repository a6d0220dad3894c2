package org.wellkept.ui.workspace;

import java.util.List;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.mail.Mailing;

/**
 * Something to try in the demonstration, and as whom: one press signs in there.
 *
 * @param whose what the account is, in words
 * @param what what to try
 * @param to where signing in leads
 */
public record DemonstrationTrial(String whose, String what, String email, String to) {

    private static final List<DemonstrationTrial> ALL = List.of(
            new DemonstrationTrial(
                    "The lead of a council",
                    "answers the board: how do our promises stand?",
                    "lead@wellshire.example",
                    "/workspace/"),
            new DemonstrationTrial(
                    "The officer of a board",
                    "sees what is said, shown and checked, and makes the board’s paper.",
                    "officer@wellshire.example",
                    "/workspace/accountability/wellshire"),
            new DemonstrationTrial(
                    "Somebody with lived experience",
                    "finds what became of what they said.",
                    "member@voices.example",
                    "/workspace/my-part"));

    /** Those to offer: none, unless this is the demonstration. */
    public static List<DemonstrationTrial> offered() {
        return Mailing.inDemonstration() ? ALL : List.of();
    }

    /** The password of all accounts of the demonstration, which runs on this machine alone. */
    public String password() {
        return Accounts.DEMONSTRATION_PASSWORD;
    }
}
