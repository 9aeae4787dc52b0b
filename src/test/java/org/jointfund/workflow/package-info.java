/** Processes on the engine. */
@NullMarked
package org.jointfund.workflow;

import org.jspecify.annotations.NullMarked;
