package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** Where this installation listens, and how people reach it. */
record Address(InetAddress bind, int port, URI baseUrl) {

    /** Makes sure that the port is free now; asked for port 0, it chooses one that is. */
    static Address of(Options options) throws StartFailure {
        int port = free(options.bind(), options.port());
        return new Address(options.bind(), port, reached(options, port));
    }

    /** How people reach an installation that was started with the same options. */
    static URI reached(Options options) {
        return reached(options, options.port());
    }

    private static URI reached(Options options, int port) {
        return options.baseUrl().orElseGet(() -> local(options.bind(), port));
    }

    private static int free(InetAddress bind, int port) throws StartFailure {
        try {
            return port == 0 ? FreePort.at(bind) : same(bind, port);
        } catch (BindException e) {
            throw new StartFailure(refusal(bind, port, e), e);
        } catch (IOException e) {
            throw new StartFailure(
                    "Wellkept can't listen at " + bind.getHostAddress() + ": " + e.getMessage() + ".", e);
        }
    }

    private static int same(InetAddress bind, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, bind)) {
            return socket.getLocalPort();
        }
    }

    private static String refusal(InetAddress bind, int port, BindException e) {
        String said = String.valueOf(e.getMessage());
        if (said.contains("Permission")) {
            return "Port " + port
                    + " is only for the administrator of this machine: choose one above 1024, for example --port 8080.";
        }
        if (said.contains("assign")) {
            return bind.getHostAddress()
                    + " is no address of this machine: give --bind one of its own, such as 0.0.0.0.";
        }
        return "Port " + port
                + " is taken by another program: stop that one, or choose another port, for example --port "
                + (port < 65535 ? port + 1 : 8080) + ".";
    }

    private static URI local(InetAddress bind, int port) {
        boolean here = bind.isLoopbackAddress() || bind.isAnyLocalAddress();
        return URI.create("http://" + (here ? "localhost" : bind.getHostAddress()) + ":" + port + "/");
    }
}
