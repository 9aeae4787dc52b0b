/** Keeps every version of a fund's files, so that a running case can go on under the version it began with. */
@NullMarked
package org.jointfund.fund.persistence;

import org.jspecify.annotations.NullMarked;
