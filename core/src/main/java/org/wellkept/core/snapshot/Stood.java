package org.wellkept.core.snapshot;

import java.time.Instant;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;

/** How a promise stood at a moment, as far as figures of several boards need it. */
record Stood(String reference, Instant asOf, Said said, ShownAnswer shown, boolean evidenceGap) {}
