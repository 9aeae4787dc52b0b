/** The vocabulary every module speaks: money, keys, time, events and refusals. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.jointfund.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
