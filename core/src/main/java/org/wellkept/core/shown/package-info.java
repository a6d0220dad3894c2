/**
 * What figures show, the second of the three answers: the rule, and its dated steps beside each undertaking.
 *
 * <p>Invariants: the answer is a pure function of the facts and a day ({@code ShownRules}), and depends on nobody's opinion;
 * the stored steps say for every day what the rule says; the public's answer is worked out from published figures alone.
 */
@NullMarked
package org.wellkept.core.shown;

import org.jspecify.annotations.NullMarked;
