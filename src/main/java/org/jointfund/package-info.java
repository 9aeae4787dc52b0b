/** Jointfund: the workflow engine of a UN multi-partner trust fund; every package below is a module. */
@NullMarked
package org.jointfund;

import org.jspecify.annotations.NullMarked;
