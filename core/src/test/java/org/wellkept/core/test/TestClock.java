package org.wellkept.core.test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until it is set. A day's hour is nine in the morning, in England. */
public final class TestClock extends Clock {

    /** The day on which every test begins: a Monday. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 12);

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private volatile Instant now = at(FIRST_DAY);

    public void set(LocalDate day) {
        now = at(day);
    }

    public void set(Instant instant) {
        now = instant;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, ENGLAND);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(ENGLAND).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ENGLAND;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The day of a promise is a day in England");
    }
}
