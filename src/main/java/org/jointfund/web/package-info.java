/** What every page shares: sign-in, access by route, layout and errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "command", "partner"})
package org.jointfund.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
