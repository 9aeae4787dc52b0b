/** Tests of the committee module. */
@NullMarked
package org.jointfund.committee;

import org.jspecify.annotations.NullMarked;
