package org.wellkept.ui.workspace;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;

/** The page that all screens are shown in. Its styles come with the first answer, before any script. */
@Viewport("width=device-width, initial-scale=1")
public class WorkspacePage implements AppShellConfigurator {}
