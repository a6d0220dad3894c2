package org.wellkept.auth.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.reminder.Matter;
import org.wellkept.core.reminder.Reminder;

/**
 * One person's letter of a day, in words.
 *
 * @param reminders what it tells of, at least one, soonest due first
 * @param fewer the secret of the link by which the person gets fewer letters, where some of it is no duty; otherwise null
 */
record ReminderLetter(
        List<Reminder> reminders, LocalDate today, @Nullable LinkSecret fewer) {

    /** Enough to see what is pressing; the rest stands on Today. */
    private static final int LISTED = 25;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    ReminderLetter {
        reminders = List.copyOf(reminders);
    }

    Message to(String address, Instant usefulUntil) {
        return new Message("A reminder", address, subject(), text(), usefulUntil, fewer == null ? null : link(fewer));
    }

    private String subject() {
        if (reminders.size() > 1) {
            return "Wellkept: " + reminders.size() + " things that come up";
        }
        Reminder only = reminders.getFirst();
        return switch (only.matter()) {
            case Matter.Return asked -> "Your organisation’s return " + due(only);
            case Matter.Pledge pledge -> "Your organisation’s answer to a commitment round " + due(only);
            case Matter.AskOfBoard ask -> "An answer of your board " + due(only);
            case Matter.Question question -> "The answer to a question " + due(only);
            case Matter.Round round -> "A round of your board " + due(only);
            case Matter.LivingWageRenewal renewal -> "Your Living Wage renewal " + due(only);
            case Matter.Offers offers -> "Promises of " + offers.endedName() + " are offered to you";
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder("Hello,\n\n");
        Map<String, List<Reminder>> places = reminders.stream()
                .limit(LISTED)
                .collect(Collectors.groupingBy(ReminderLetter::place, LinkedHashMap::new, Collectors.toList()));
        places.forEach((place, those) -> {
            text.append(place).append("\n\n");
            those.forEach(reminder -> text.append("- ")
                    .append(sentence(reminder))
                    .append("\n  ")
                    .append(LinkAddress.of(path(reminder.matter())))
                    .append("\n\n"));
        });
        if (reminders.size() > LISTED) {
            text.append("There is more: see all of it on Today.\n\n");
        }
        text.append("All that waits for you: ")
                .append(LinkAddress.of("/workspace/"))
                .append("\n\n");
        text.append(why());
        return text.toString();
    }

    private static String place(Reminder reminder) {
        return switch (reminder.matter()) {
            case Matter.Return asked -> asked.organisationName() + ", for " + asked.boardName();
            case Matter.Pledge pledge -> pledge.organisationName() + ", for " + pledge.boardName();
            case Matter.AskOfBoard ask -> ask.boardName();
            case Matter.Question question -> question.organisationName();
            case Matter.Round round -> round.boardName();
            case Matter.LivingWageRenewal renewal -> renewal.organisationName();
            case Matter.Offers offers -> offers.organisationName();
        };
    }

    private String sentence(Reminder reminder) {
        return switch (reminder.matter()) {
            case Matter.Return asked ->
                "The return for “" + asked.round() + "” " + due(reminder) + ". "
                        + count(asked.promises(), "promise waits", "promises wait") + " for an answer.";
            case Matter.Pledge pledge ->
                "The board asks what you can commit to: “" + pledge.name() + "”. The answer " + due(reminder)
                        + ". To decline, with a reason, is an answer too.";
            case Matter.AskOfBoard ask ->
                ask.organisationName() + " asks something of the board for " + ask.reference() + ", “" + ask.title()
                        + "”. The answer " + due(reminder) + ".";
            case Matter.Question question ->
                question.by() + " has a question about " + question.reference() + ", “" + question.title()
                        + "”. The answer " + due(reminder) + ".";
            case Matter.Round round ->
                "The " + (round.forCommitments() ? "commitment round" : "round") + " “" + round.name() + "” "
                        + due(reminder) + ". "
                        + count(round.silent(), "organisation", "organisations") + " of " + round.asked()
                        + (round.silent() == 1 ? " has" : " have") + " not answered yet.";
            case Matter.LivingWageRenewal renewal ->
                "The renewal of your accreditation as a Living Wage employer " + due(reminder)
                        + ". Once it is renewed, write the next date here.";
            case Matter.Offers offers ->
                offers.organisationName() + " took over from " + offers.endedName() + ". "
                        + count(offers.promises(), "promise waits", "promises wait")
                        + " for your word: carry on, or say why not. Your answer " + due(reminder) + ".";
        };
    }

    private static String path(Matter matter) {
        return switch (matter) {
            case Matter.Return asked -> "/workspace/return/" + asked.organisation();
            case Matter.Pledge pledge ->
                "/workspace/return/commitment-rounds/" + pledge.round() + "/" + pledge.organisation();
            case Matter.AskOfBoard ask -> "/workspace/accountability/" + ask.board() + "/asks";
            case Matter.Question question -> "/workspace/commitments/" + question.reference();
            case Matter.Round round ->
                "/workspace/accountability/" + round.board() + (round.forCommitments() ? "/commitment-rounds" : "");
            case Matter.LivingWageRenewal renewal -> "/workspace/anchor/living-wage";
            case Matter.Offers offers -> "/workspace/offers/" + offers.organisation();
        };
    }

    private String why() {
        String duty = "You get this because of the role that you hold. What you have to answer is always told.\n";
        return fewer == null
                ? duty
                : duty + "For fewer letters about the rest, without signing in: " + link(fewer)
                        + "\n\nOr choose under “My account”: " + LinkAddress.of("/workspace/account") + "\n";
    }

    private String due(Reminder reminder) {
        LocalDate day = reminder.dueOn();
        if (day.isEqual(today)) {
            return "is due today, " + DAY.format(day);
        }
        return (day.isBefore(today) ? "was due on " : "is due on ") + DAY.format(day);
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String link(LinkSecret secret) {
        return LinkAddress.of(ReminderChoices.PATH + secret.text());
    }
}
