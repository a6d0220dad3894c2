package org.wellkept.deploy.container;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells the client where the test runner answers. The container adapter reads that from what the server prints, and now
 * and then reads only the first lines of it, so that the runner seems not to be there.
 */
public final class KnownContext implements LoadableExtension {
    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Completion.class);
    }

    /** Arquillian makes and calls it. */
    public static final class Completion {

        void complete(@Observes ProtocolMetaData found) {
            for (HTTPContext context : found.getContexts(HTTPContext.class)) {
                if (context.getServletByName(RUNNER) == null) {
                    context.add(new Servlet(RUNNER, "/wellkept"));
                }
            }
        }
    }
}
