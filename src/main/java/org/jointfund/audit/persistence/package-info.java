/** Rows of the audit trail. */
@NullMarked
package org.jointfund.audit.persistence;

import org.jspecify.annotations.NullMarked;
