/** Judges an idea before the committee sees it: eligibility rule by rule, independent reviews, the secretariat's recommendation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "command", "audit", "partner", "fund", "document", "programme"})
package org.jointfund.appraisal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
