package org.wellkept.core.undertaking;

import java.time.LocalDate;

/** From this day on, until the next step, figures show this. */
record ShownStep(LocalDate from, Shown shown) {}
