package org.jointfund.appraisal;

import java.util.List;
import java.util.Map;

/** Tests facts and thresholds against all eligibility rules at once (rulebook 3.1); implemented above by a decision table (N1, N8). */
public interface EligibilityRules {

    /** Every rule the facts break; facts are whole numbers ({@code long}, money in cents) and yes or no. */
    List<Broken> broken(Map<String, Object> facts);

    /** A broken rule such as {@code E1} and the reason {@code E1.tooFewAgencies}. */
    record Broken(String rule, String reason) {}
}
