/** Rows of issued agreements and of everything signed, refused and decided on them. */
@NullMarked
package org.jointfund.agreement.persistence;

import org.jspecify.annotations.NullMarked;
