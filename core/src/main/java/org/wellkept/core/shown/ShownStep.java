package org.wellkept.core.shown;

import java.time.LocalDate;

/** From this day on, until the next step, figures show this. */
record ShownStep(LocalDate from, Shown shown) {}
