package org.wellkept.ui.recovery;

/**
 * The page of the link by which a mailbox stops what was asked in its name.
 *
 * @param open whether there is something to stop
 * @param stopped whether it was just stopped
 */
public record StopPage(boolean open, boolean stopped) {}
