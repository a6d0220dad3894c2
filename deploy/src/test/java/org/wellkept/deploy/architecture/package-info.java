/**
 * What holds between the modules, checked on the compiled classes. Each rule is proven to be able to fail: see {@code
 * planted}, a miniature of the product that breaks every one of them.
 */
@NullMarked
package org.wellkept.deploy.architecture;

import org.jspecify.annotations.NullMarked;
