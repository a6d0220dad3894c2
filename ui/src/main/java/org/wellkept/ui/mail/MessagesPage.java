package org.wellkept.ui.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellkept.auth.mail.ShownMessage;

/** The demonstration's messages, latest first. */
public record MessagesPage(List<Shown> messages) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    public MessagesPage {
        messages = List.copyOf(messages);
    }

    /** One message. */
    public record Shown(String id, String at, String recipient, String subject, List<Part> parts) {
        public Shown {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A stretch of a message's text.
     *
     * @param leads whether it is an address that leads somewhere
     */
    public record Part(String text, boolean leads) {}

    static MessagesPage of(List<ShownMessage> messages, ZoneId zone) {
        return new MessagesPage(messages.stream()
                .map(message -> new Shown(
                        "message-" + message.id(),
                        TIME.format(message.at().atZone(zone)),
                        message.recipient(),
                        message.subject(),
                        parts(message.text())))
                .toList());
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(text);
        int end = 0;
        while (addresses.find()) {
            parts.add(new Part(text.substring(end, addresses.start()), false));
            parts.add(new Part(addresses.group(), true));
            end = addresses.end();
        }
        parts.add(new Part(text.substring(end), false));
        return parts;
    }
}
