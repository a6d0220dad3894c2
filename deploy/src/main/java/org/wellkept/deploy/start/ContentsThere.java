package org.wellkept.deploy.start;

/** The installation has its first contents: what the product does by itself can begin. */
record ContentsThere() {}
