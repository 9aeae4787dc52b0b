/** Pledges, arrangements, deposits and what their pages say. */
@NullMarked
package org.jointfund.contribution;

import org.jspecify.annotations.NullMarked;
