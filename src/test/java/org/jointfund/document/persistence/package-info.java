/** Tests of the rows of documents on MariaDB. */
@NullMarked
package org.jointfund.document.persistence;

import org.jspecify.annotations.NullMarked;
