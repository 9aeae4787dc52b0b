package org.jointfund.shared;

import java.time.LocalDate;

/** What a module notices once a day; the workflow makes the round through all of them. A round marks, it never decides (D2). */
public interface EveryDay {

    /** In whose name a round writes down what it notices. */
    PersonId CALENDAR = new PersonId("calendar");

    void round(LocalDate today);
}
