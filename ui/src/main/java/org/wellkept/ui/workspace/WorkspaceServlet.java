package org.wellkept.ui.workspace;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/**
 * Serves the workspace, and only that: public pages have no part in Vaadin and no session. It also serves Vaadin's own
 * static files, below {@code /workspace/VAADIN/}.
 *
 * <p>A page that is only left open does not keep a session alive.
 */
@WebServlet(
        name = "workspace",
        urlPatterns = "/workspace/*",
        loadOnStartup = 1,
        initParams = @WebInitParam(name = "closeIdleSessions", value = "true"))
public class WorkspaceServlet extends CdiVaadinServlet {}
