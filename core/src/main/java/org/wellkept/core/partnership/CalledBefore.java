package org.wellkept.core.partnership;

import java.time.LocalDate;

/**
 * What an organisation was called before.
 *
 * @param until the last day on which it was called so
 */
public record CalledBefore(String name, String slug, LocalDate until) {}
