/** Rows of documents and their content, stored once by hash. */
@NullMarked
package org.jointfund.document.persistence;

import org.jspecify.annotations.NullMarked;
