/** Every read of the engine's tables (N7). */
@NullMarked
package org.jointfund.workflow.persistence;

import org.jspecify.annotations.NullMarked;
