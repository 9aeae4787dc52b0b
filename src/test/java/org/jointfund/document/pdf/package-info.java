/** Tests of rendering: archivable, accessible, the same bytes everywhere. */
@NullMarked
package org.jointfund.document.pdf;

import org.jspecify.annotations.NullMarked;
