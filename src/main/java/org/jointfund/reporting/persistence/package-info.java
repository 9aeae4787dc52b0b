/** Rows of the reporting module. */
@NullMarked
package org.jointfund.reporting.persistence;

import org.jspecify.annotations.NullMarked;
