package org.jointfund.replay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The fund around its programmes: what is recorded elsewhere, and the statement line by line. */
record FundActs(Play play) {

    private static final String READER = "auditor";

    void listWhatIsRecordedElsewhere() {
        JsonNode portfolio = play.as(READER).reads("/portfolio");
        portfolio.forEach(this::recorded);
        play.expect("Real programmes, recorded elsewhere and not played", "12", portfolio.size());
    }

    private void recorded(JsonNode programme) {
        List<String> doubts = programme.path("doubts").properties().stream()
                .map(doubt -> doubt.getKey() + " " + doubt.getValue().asString().toLowerCase(Locale.ROOT))
                .toList();
        play.line("%s | %s | budget %s%s"
                .formatted(
                        programme.path("title").asString(),
                        String.join(", ", texts(programme.path("countries"))),
                        programme.path("budget").asString("unknown"),
                        doubts.isEmpty() ? "" : " | " + String.join(", ", doubts)));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    void state(Map<String, String> literals) {
        JsonNode fund = play.as(READER).reads("/funds/MIG00");
        play.line("Secretariat's working statement, not certified, as at "
                + fund.path("asAt").asString());
        for (JsonNode line : fund.path("statement")) {
            String code = line.path("code").asString();
            play.expect(
                    line.path("label").asString(),
                    literals.getOrDefault(code, "0.00"),
                    line.path("amount").asString());
        }
    }
}
