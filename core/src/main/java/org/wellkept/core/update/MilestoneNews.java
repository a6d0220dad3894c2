package org.wellkept.core.update;

import java.util.UUID;
import org.wellkept.core.terms.MilestoneStatus;

/** How a milestone stands now, told with an update. */
public record MilestoneNews(UUID milestone, MilestoneStatus status) {}
