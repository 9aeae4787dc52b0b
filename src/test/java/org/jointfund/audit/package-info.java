/** The audit trail. */
@NullMarked
package org.jointfund.audit;

import org.jspecify.annotations.NullMarked;
