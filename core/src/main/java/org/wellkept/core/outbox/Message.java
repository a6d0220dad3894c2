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
 * @param unsubscribe the address at which the recipient ends letters like this one, without signing in, for mail programs to
 *     offer (RFC 8058); null for a letter that nobody can do without
 */
public record Message(
        String about,
        String recipient,
        String subject,
        String text,
        @Nullable Instant usefulUntil,
        @Nullable String unsubscribe) {

    private static final int LONGEST_ABOUT = 100;
    private static final int LONGEST_RECIPIENT = 254;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINK = 500;

    /** What could not end up as another header, or as a second recipient. */
    private static final Pattern RECIPIENT = Pattern.compile("[!-~&&[^,;<>@]]+@[A-Za-z0-9.-]+");

    /** What could not end the header that it stands in. */
    private static final Pattern LINK = Pattern.compile("https?://[!-~&&[^<>,]]+");

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
        if (unsubscribe != null
                && (unsubscribe.length() > LONGEST_LINK
                        || !LINK.matcher(unsubscribe).matches())) {
            throw new IllegalArgumentException("The address to unsubscribe at is no link");
        }
    }

    /** A letter that nobody can do without. */
    public Message(String about, String recipient, String subject, String text, @Nullable Instant usefulUntil) {
        this(about, recipient, subject, text, usefulUntil, null);
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
