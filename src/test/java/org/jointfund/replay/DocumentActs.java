package org.jointfund.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jointfund.replay.Plan.Part;
import tools.jackson.databind.JsonNode;

/** The programme document: written, checked, and its comments answered. */
record DocumentActs(Play play) {

    private static final String OFFICER = "secretariat-officer-1";
    private static final List<String> TEXTS =
            List.of("executive-summary", "situation-analysis", "strategy-and-lessons");
    private static final List<String> CHECKED =
            List.of("CONDITIONS_ANSWERED", "ARITHMETIC", "MARKERS", "RISKS", "INDICATORS", "MEMORANDA");

    void write(Case document) {
        Person convenor = play.as(document.plan().convenor().focalPoint());
        TEXTS.forEach(section -> save(
                convenor, document, section, "/document/texts/" + section, "text", "Workers cross and pay for it."));
        LocalDate start = play.today().plusMonths(3);
        LocalDate end = start.plusMonths(document.plan().months()).minusDays(1);
        convenor.does(
                document.at("/document/period"),
                Map.of(
                        "version",
                        version(convenor, document, "period"),
                        "startOn",
                        start.toString(),
                        "endOn",
                        end.toString()));
        save(convenor, document, "results", "/document/results", "rows", results(document.plan()));
        save(convenor, document, "signatories", "/document/signatories", "rows", signatories(document.plan()));
        document.eachAgency(part -> enterBudget(document, part));
        JsonNode budget = document.readBy(convenor, "/budget");
        play.tell("The agencies write the programme document of %s and its budget.", document.number());
        play.expect("Budget", document.plan().total(), Amounts.sum(budget.path("lines"), "amount"));
        convenor.does(convenor.place("prepareDocument", document.number()) + "/submission", Map.of());
    }

    private static void save(Person convenor, Case document, String part, String path, String field, Object content) {
        convenor.does(document.at(path), Map.of("version", version(convenor, document, part), field, content));
    }

    /** The version of a part as it was read; 0 before anybody wrote it. */
    private static int version(Person reader, Case document, String part) {
        return document.readBy(reader, "/document")
                .path("parts")
                .path(part)
                .path("version")
                .asInt(0);
    }

    private static List<Map<String, Object>> results(Plan plan) {
        return plan.parts().stream().map(DocumentActs::result).toList();
    }

    private static Map<String, Object> result(Part part) {
        return Map.of(
                "level", "OUTPUT",
                "agency", part.agency(),
                "statement", "Recruiters are licensed (" + part.agency() + ")",
                "indicator", "Licensed recruiters",
                "baseline", "3",
                "target", "40");
    }

    private static List<Map<String, Object>> signatories(Plan plan) {
        List<Map<String, Object>> rows = new ArrayList<>();
        plan.agencies().forEach(agency -> rows.add(signatory("AGENCY", agency)));
        plan.countries().forEach(country -> rows.add(signatory("GOVERNMENT", country.code())));
        return rows;
    }

    private static Map<String, Object> signatory(String kind, String party) {
        return Map.of("kind", kind, "party", party, "name", "Signatory of " + party, "title", "Representative");
    }

    /** Everything in the first year: staff, and the indirect costs of it. */
    private void enterBudget(Case document, Part part) {
        Person author = play.as(part.focalPoint());
        List<Map<String, Object>> lines = List.of(
                Map.of("category", 1, "year", 1, "amount", part.direct()),
                Map.of("category", 8, "year", 1, "amount", part.indirect()));
        save(author, document, "budget-" + part.agency(), "/budget/" + part.agency(), "lines", lines);
    }

    void check(Case document) {
        play.as(OFFICER)
                .takes(
                        "checkQuality",
                        document.number(),
                        Map.of("met", CHECKED, "result", "PASS", "reasons", "Everything asked for is there."));
        play.tell("The secretariat finds the document of %s good.", document.number());
    }

    void answerComments(Case document) {
        Person convenor = play.as(document.plan().convenor().focalPoint());
        convenor.takes(
                "answerComments", document.number(), Map.of("send", true, "answers", answers(convenor, document)));
        Person officer = play.as(OFFICER);
        officer.takes("verifyAnswers", document.number(), Map.of("verdicts", verdicts(officer, document)));
        play.tell("The comment on %s is answered, and the answer verified.", document.number());
    }

    private static List<Map<String, Object>> answers(Person reader, Case document) {
        return each(document.readBy(reader, "/comments"), "answer", "Each recruiter is visited twice a year.");
    }

    private static List<Map<String, Object>> verdicts(Person reader, Case document) {
        return each(document.readBy(reader, "/comments"), "accepted", true);
    }

    private static List<Map<String, Object>> each(JsonNode comments, String field, Object value) {
        List<Map<String, Object>> rows = new ArrayList<>();
        comments.forEach(comment -> rows.add(Map.of(
                "ordinal",
                comment.path("ordinal").asInt(),
                "version",
                comment.path("version").asInt(),
                field,
                value)));
        return rows;
    }
}
