/**
 * What organisations buy and where their money stays: the register of contracts and the spend of a year in the workspace, and
 * the open page with what each partner spends and what they buy together.
 */
@NullMarked
package org.wellkept.ui.procurement;

import org.jspecify.annotations.NullMarked;
