/** Every state-changing request takes effect once. */
@NullMarked
package org.jointfund.command;

import org.jspecify.annotations.NullMarked;
