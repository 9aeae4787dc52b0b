/** Bad input on every route: the right code, a sentence at the field, nothing lost and nothing changed (N35). */
@NullMarked
package org.jointfund.badinput;

import org.jspecify.annotations.NullMarked;
