package org.wellkept.deploy.running;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests of a process, with which it ends, and for each test a page that knows nothing of the others. */
final class SharedBrowser implements ParameterResolver {
    private static @Nullable Chromium opened;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningWellkept wellkept = SharedWellkept.running();
        Chromium browser = browser();
        return context.getStore(ExtensionContext.Namespace.create(SharedBrowser.class))
                .getOrComputeIfAbsent(Tab.class, key -> Tab.in(browser.visitor(wellkept.baseUrl())), Tab.class)
                .page;
    }

    private static synchronized Chromium browser() {
        Chromium there = opened;
        if (there == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(Chromium.PATIENCE_MILLIS);
            there = Chromium.started(Chromium.program()
                    .orElseThrow(() ->
                            new IllegalStateException("No Chromium was found: name its program in WELLKEPT_BROWSER.")));
            opened = there;
        }
        return there;
    }

    private record Tab(BrowserContext context, Page page) implements AutoCloseable {

        static Tab in(BrowserContext context) {
            return new Tab(context, context.newPage());
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
