package org.wellkept.deploy.launcher;

import java.net.URI;
import java.time.Duration;

/** The words of a start that went well. */
final class Welcome {
    static final String ACCOUNTS = """
            The demonstration is loaded. Sign in at /workspace as any of these, password wellkept-demo:
              contributor@wellshire.example   a contributor of Wellshire County Council
              lead@wellshire.example          its lead
              lead@vale.example               the lead of Vale Council
              lead@icb.example                the lead of the integrated care board
              lead@opendoor.example           the lead of Open Door, a charity
              member@voices.example           a lived-experience member
              board@wellshire.example         a member of Wellshire's board
              officer@wellshire.example       the officer of Wellshire's board
              officer@vale.example            the officer of Vale's board
              observer@healthwatch.example    an observer
              admin@wellkept.example          the administrator""";

    private Welcome() {}

    /** The line that says that there is something to open already. */
    static String loading(URI baseUrl) {
        return "Wellkept answers at " + baseUrl + " already, and says there how far the demonstration is.";
    }

    /** The one line that says that Wellkept is ready, and where. */
    static String ready(URI baseUrl, Duration taken) {
        return "Wellkept is ready at " + baseUrl + " (started in " + Math.max(1, taken.toSeconds()) + " s)";
    }
}
