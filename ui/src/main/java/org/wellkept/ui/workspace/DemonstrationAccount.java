package org.wellkept.ui.workspace;

import java.util.List;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.mail.Mailing;

/**
 * An account of the demonstration, which the sign-in page offers. The demonstration runs on this machine alone.
 *
 * @param who what the account is, in words
 */
public record DemonstrationAccount(String email, String who) {

    private static final List<DemonstrationAccount> ALL = List.of(
            new DemonstrationAccount("contributor@wellshire.example", "Contributor, Wellshire County Council"),
            new DemonstrationAccount("lead@wellshire.example", "Lead, Wellshire County Council"),
            new DemonstrationAccount("lead@vale.example", "Lead, Vale Borough Council"),
            new DemonstrationAccount("lead@icb.example", "Lead, the integrated care board"),
            new DemonstrationAccount("lead@opendoor.example", "Lead, Open Door, a charity"),
            new DemonstrationAccount("member@voices.example", "Member with lived experience"),
            new DemonstrationAccount("board@wellshire.example", "Member of Wellshire’s board"),
            new DemonstrationAccount("officer@wellshire.example", "Officer of Wellshire’s board"),
            new DemonstrationAccount("officer@vale.example", "Officer of Vale’s board"),
            new DemonstrationAccount("observer@healthwatch.example", "Observer, Healthwatch"),
            new DemonstrationAccount("admin@wellkept.example", "Administrator"));

    /** Those to offer: none, unless this is the demonstration. */
    static List<DemonstrationAccount> offered() {
        return Mailing.inDemonstration() ? ALL : List.of();
    }

    public String password() {
        return Accounts.DEMONSTRATION_PASSWORD;
    }
}
