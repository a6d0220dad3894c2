package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How Payara Micro is told to run: this one application, at the root, quiet about itself. */
final class PayaraArguments {
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    /** Figures about the process are nobody's business outside it. */
    private static final String AFTER_START = "set-metrics-configuration --enabled=false --dynamic=true\n";

    private PayaraArguments() {}

    static List<String> of(DataFolder folder, Path war, Address address, Path logging) throws IOException {
        // A kept folder makes it deploy the copies of earlier starts as well.
        PrivateFiles.remove(folder.server());
        PrivateFiles.folder(folder.server());
        Path before = folder.server().resolve("before-start.txt");
        PrivateFiles.write(before, beforeStart(address));
        Path after = folder.server().resolve("after-start.txt");
        PrivateFiles.write(after, AFTER_START);
        return List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(address.port()),
                "--maxhttpthreads",
                "64",
                "--rootdir",
                folder.server().toString(),
                "--prebootcommandfile",
                before.toString(),
                "--postbootcommandfile",
                after.toString(),
                "--logproperties",
                logging.toString(),
                "--contextroot",
                "/",
                "--deploy",
                war.toString());
    }

    static String beforeStart(Address address) {
        return String.join(
                "\n",
                "set " + LISTENER + "address=" + address.bind().getHostAddress(),
                "set " + HTTP + "xpowered-by=false",
                "set " + HTTP + "server-header=false",
                "");
    }
}
