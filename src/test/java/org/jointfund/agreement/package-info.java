/** Tests of signatures. */
@NullMarked
package org.jointfund.agreement;

import org.jspecify.annotations.NullMarked;
