package org.wellkept.core.report;

import java.util.UUID;

/** A file that a published report has to have, and has not yet. */
public record FileToMake(UUID report, Edition edition, PaperForm form) {}
