/** Tests of stored files, their upload, verification and the agreement in two steps. */
@NullMarked
package org.jointfund.document;

import org.jspecify.annotations.NullMarked;
