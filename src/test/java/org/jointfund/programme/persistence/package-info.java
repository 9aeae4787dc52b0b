/** Rows of the programme module, checked with plain SQL. */
@NullMarked
package org.jointfund.programme.persistence;

import org.jspecify.annotations.NullMarked;
