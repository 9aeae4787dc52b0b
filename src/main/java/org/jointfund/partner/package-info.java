/** Organisations, people, the roles they hold for a fund, and the register of memoranda. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "command"})
package org.jointfund.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
