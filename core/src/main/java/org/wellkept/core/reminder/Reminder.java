package org.wellkept.core.reminder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that comes up for somebody.
 *
 * @param duty whether the person is the one who gives the answer; they are reminded whatever they chose
 * @param timely whether today is one of its {@link ReminderDay}s; otherwise it is only for a letter that looks over the week
 */
public record Reminder(UUID person, boolean duty, boolean timely, LocalDate dueOn, Matter matter) {}
