/** A fund's books: journals whose two sides agree and that are only ever added to, balances per earmark, and the two kinds of promise (N12, N13, D3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "command", "partner", "fund"})
package org.jointfund.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
