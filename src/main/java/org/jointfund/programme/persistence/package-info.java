/** Rows of the programme module. */
@NullMarked
package org.jointfund.programme.persistence;

import org.jspecify.annotations.NullMarked;
