package org.wellkept.ui.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.PasswordRules;
import org.wellkept.auth.invitation.InvitationFound;
import org.wellkept.core.FieldProblem;

/**
 * The page of an invitation.
 *
 * @param found what the link leads to
 * @param displayName as typed
 * @param problems what needs mending before the account can be made
 * @param passkey what the page asks the browser in order to make one; null where there is none to make
 */
public record InvitationPage(
        InvitationFound found,
        String displayName,
        List<FieldProblem> problems,
        @Nullable String passkey) {

    public InvitationPage {
        problems = List.copyOf(problems);
    }

    public int shortestPassword() {
        return PasswordRules.MINIMUM;
    }

    /** Why it can't be accepted, and what to do. */
    public static String heading(InvitationFound.Why why) {
        return switch (why) {
            case UNKNOWN -> "This invitation can’t be found";
            case ACCEPTED -> "This invitation has been accepted";
            case WITHDRAWN -> "This invitation was withdrawn";
            case RUN_OUT -> "This invitation has run out";
            case NOBODY_S -> "This invitation no longer holds";
            case ANOTHER_S -> "This invitation is for another address";
        };
    }

    public static String words(InvitationFound.Why why) {
        return switch (why) {
            case UNKNOWN ->
                "Its address may be incomplete: open the link in the message once more. If you were invited again since,"
                        + " only the latest message works.";
            case ACCEPTED ->
                "An invitation works once. If it was you who accepted it, sign in. If it was not, tell whoever invited you"
                        + " at once.";
            case WITHDRAWN -> "Whoever sent it took it back. If you think that this is a mistake, ask them.";
            case RUN_OUT -> "It could be accepted for 14 days. Ask whoever invited you to send it again.";
            case NOBODY_S ->
                "Whoever sent it may no longer give this role. Ask somebody else who looks after it to invite you.";
            case ANOTHER_S ->
                "You are signed in with an address that it was not sent to. If it is yours too, sign out first and open"
                        + " the link again. If it was passed on to you, ask for an invitation of your own.";
        };
    }
}
