package org.jointfund;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** R1, R2, R8: modules touch only each other's root packages, only those they name, and never in a circle. */
class ModularityTests {

    @Test
    @Keeps({"R1", "R2", "R8"})
    void modulesUseOnlyTheFacesOfTheModulesTheyName() {
        ApplicationModules.of(Jointfund.class).verify();
    }
}
