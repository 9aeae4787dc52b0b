/** Every event, append-only, and sealed in a hash chain. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "command"})
package org.jointfund.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
