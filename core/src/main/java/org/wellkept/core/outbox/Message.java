package org.wellkept.core.outbox;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message to one person, to be posted.
 *
 * @param about what it is about, in words that name nobody, such as "An invitation": an administrator reads it where the
 *     message could not be sent
 * @param recipient the e-mail address, plain ASCII
 * @param subject one line
 * @param text plain text; lines end with a line feed
 * @param usefulUntil after this moment it is not sent any more; null for no end
 */
public record Message(
        String about,
        String recipient,
        String subject,
        String text,
        @Nullable Instant usefulUntil) {

    private static final int LONGEST_ABOUT = 100;
    private static final int LONGEST_RECIPIENT = 254;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 20_000;

    /** What could not end up as another header, or as a second recipient. */
    private static final Pattern RECIPIENT = Pattern.compile("[!-~&&[^,;<>@]]+@[A-Za-z0-9.-]+");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    public Message {
        line("about", about, LONGEST_ABOUT);
        line("subject", subject, LONGEST_SUBJECT);
        if (recipient.length() > LONGEST_RECIPIENT
                || !RECIPIENT.matcher(recipient).matches()) {
            throw new IllegalArgumentException("The recipient is no e-mail address");
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("The text has 1 to " + LONGEST_TEXT + " characters");
        }
    }

    private static void line(String what, String value, int most) {
        if (value.isBlank() || value.length() > most || CONTROL.matcher(value).find()) {
            throw new IllegalArgumentException("The " + what + " is one line of 1 to " + most + " characters");
        }
    }

    /** Without the address and the text, which must not reach a log. */
    @Override
    public String toString() {
        return "Message[about=" + about + "]";
    }
}
