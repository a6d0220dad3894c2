package org.wellkept.core.member;

import java.io.Serializable;

/** What a member of an organisation needs, as they let its leads read it. */
public record NeedsShown(String displayName, Needs needs) implements Serializable {}
