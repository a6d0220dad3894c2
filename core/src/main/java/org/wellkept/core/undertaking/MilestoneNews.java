package org.wellkept.core.undertaking;

import java.util.UUID;

/** How a milestone stands now, told with an update. */
public record MilestoneNews(UUID milestone, MilestoneStatus status) {}
