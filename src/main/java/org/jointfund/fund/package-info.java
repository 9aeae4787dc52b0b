/** A fund is configuration: its versioned rules, areas, seats, calendar, tranches, statement lines and words, and the lists all funds share. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "partner"})
package org.jointfund.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
