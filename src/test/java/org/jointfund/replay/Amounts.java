package org.jointfund.replay;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Reads amounts out of answers. */
final class Amounts {

    private Amounts() {}

    static BigDecimal sum(JsonNode rows, String field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            sum = sum.add(new BigDecimal(row.path(field).asString()));
        }
        return sum;
    }

    static BigDecimal cents(JsonNode cents) {
        return BigDecimal.valueOf(cents.asLong(), 2);
    }
}
