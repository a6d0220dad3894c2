package org.wellkept.core.check;

import java.time.LocalDate;

/** What the latest independent check found. */
public record Checked(CheckAnswer answer, LocalDate on) {}
