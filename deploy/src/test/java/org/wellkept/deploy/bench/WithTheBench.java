package org.wellkept.deploy.bench;

/** What the bench started goes with it, however it ends. */
final class WithTheBench {

    private WithTheBench() {}

    /** Has something stopped at the end; at once, and with an exception, where the bench is ending already. */
    static void stop(Runnable stopping) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(stopping, "stop"));
        } catch (IllegalStateException ending) {
            stopping.run();
            throw ending;
        }
    }

    /** Whether somebody has told the bench to end. */
    static boolean isEnding() {
        Thread never = new Thread(() -> {}, "never");
        try {
            Runtime.getRuntime().addShutdownHook(never);
            Runtime.getRuntime().removeShutdownHook(never);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}
