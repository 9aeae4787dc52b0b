/** Rows of the command log. */
@NullMarked
package org.jointfund.command.persistence;

import org.jspecify.annotations.NullMarked;
