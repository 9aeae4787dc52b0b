package org.jointfund.shared;

import java.util.Locale;

/** What has a name of its own in each language. */
public interface Worded {

    String in(Locale reader);
}
