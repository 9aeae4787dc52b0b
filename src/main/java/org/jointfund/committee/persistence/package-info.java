/** Rows of meetings, items, positions and decisions. */
@NullMarked
package org.jointfund.committee.persistence;

import org.jspecify.annotations.NullMarked;
