package org.wellkept.deploy.launcher;

/**
 * Whether the application has its first contents. It loads them beside its answers, and says how that went in a system property:
 * the two are loaded by different class loaders.
 */
final class Contents {

    private static final String STATE = "wellkept.contents";
    private static final String THERE = "there";
    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private Contents() {}

    /** Whether they are there, or can't be had. */
    static boolean areSettled() {
        return System.getProperty(STATE) != null;
    }

    /** Waits until they are settled, and answers whether they are there. */
    static boolean await() {
        try {
            while (!areSettled()) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return THERE.equals(System.getProperty(STATE));
    }
}
