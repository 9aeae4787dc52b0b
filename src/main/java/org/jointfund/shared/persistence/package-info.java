/** How the shared values look in columns, and who may touch which table. */
@NullMarked
package org.jointfund.shared.persistence;

import org.jspecify.annotations.NullMarked;
