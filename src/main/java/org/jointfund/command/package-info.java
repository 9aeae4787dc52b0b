/** Every state-changing request takes effect once and leaves a receipt. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
package org.jointfund.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
