package org.wellkept.core.terms;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is expected from a day on, where a target is to be reached in steps. */
public record PaceStep(LocalDate at, BigDecimal expected) implements Serializable {}
