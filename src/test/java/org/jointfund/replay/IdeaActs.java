package org.jointfund.replay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jointfund.replay.Plan.Country;
import org.jointfund.replay.Plan.Part;
import tools.jackson.databind.JsonNode;

/** From the first draft of an idea to the recommendation on it. */
record IdeaActs(Play play) {

    private static final String OFFICER = "secretariat-officer-1";
    private static final List<String> CRITERIA = List.of(
            "relevance",
            "governmentOwnership",
            "wholeOfSociety",
            "results",
            "gender",
            "humanRights",
            "childSensitive",
            "jointness",
            "innovation",
            "sustainability",
            "value");
    private static final List<Integer> FIRST_SHEET = List.of(13, 12, 8, 12, 8, 8, 4, 4, 4, 4, 4);
    private static final List<Integer> SECOND_SHEET = List.of(12, 13, 7, 11, 8, 8, 4, 4, 3, 4, 4);

    Case write(Plan plan) {
        Person convenor = play.as(plan.convenor().focalPoint());
        String location = convenor.does(
                "/cases/new", Map.of("fund", "MIG00", "agency", plan.convenor().agency(), "title", plan.title()));
        Case idea = new Case(plan, location.replaceAll("^/cases/([^/]+)/.*", "$1"));
        save(convenor, idea, "partners", partners(plan));
        save(convenor, idea, "place", place(plan, "Ministry of Labour\nMinistry of the Interior"));
        save(convenor, idea, "content", content());
        save(convenor, idea, "money", money(plan));
        save(convenor, idea, "markers", markers());
        play.tell(
                "%s writes the idea \"%s\" for %s: %d agencies, %d countries, US$ %s.",
                plan.convenor().agency(),
                plan.title(),
                idea.number(),
                plan.parts().size(),
                plan.countries().size(),
                plan.total());
        return idea;
    }

    private static void save(Person convenor, Case idea, String part, Map<String, Object> says) {
        JsonNode saved = idea.readBy(convenor, "/idea").path("idea").path("saved");
        int version = saved.path(part.toUpperCase(Locale.ROOT)).path("version").asInt(0);
        convenor.does(idea.at("/idea/" + part) + "?version=" + version, says);
    }

    private static Map<String, Object> partners(Plan plan) {
        return Map.of(
                "convenor", plan.convenor().agency(),
                "agencies", plan.agencies(),
                "contacts", "A person, Agency Alder, alder@demo.example");
    }

    private static Map<String, Object> place(Plan plan, String lineEntities) {
        return Map.of(
                "title", plan.title(),
                "scope", plan.scope(),
                "countries", plan.countries().stream().map(Country::code).toList(),
                "primaryArea", plan.area(),
                "objectives", List.of(plan.objective()),
                "sdgTargets", List.of("10.7"),
                "durationMonths", plan.months(),
                "lineEntities", lineEntities,
                "localAuthorities", "The municipalities on the border");
    }

    private static Map<String, Object> content() {
        return Map.of(
                "problem", "Recruitment fees keep workers in debt.",
                "summary", "Agencies make recruitment fair on all sides of the borders.",
                "outcomes", "Workers pay no fees",
                "targetGroups", "12,000 workers, half of them women",
                "stakeholders", List.of("MIGRANTS", "TRADE_UNIONS"),
                "consultation", "Meetings with workers in spring",
                "exit", "The labour inspections carry on");
    }

    private static Map<String, Object> money(Plan plan) {
        List<Map<String, String>> shares = plan.parts().stream()
                .map(part -> Map.of("agency", part.agency(), "amount", part.share()))
                .toList();
        return Map.of("total", plan.total(), "shares", shares);
    }

    private static Map<String, Object> markers() {
        return Map.of(
                "gender", 2,
                "genderReason", "Half of the workers are women",
                "rights", "A",
                "rightsReason", "Labour rights are its subject",
                "child", "B",
                "childReason", "Families stay together",
                "principles", "People first",
                "risks", "Agents move elsewhere");
    }

    void endorse(Case idea) {
        Person convenor = play.as(idea.plan().convenor().focalPoint());
        idea.eachAgency(part -> confirm(idea, part));
        play.tell(
                "The heads of %s confirm their parts.",
                String.join(", ", idea.plan().agencies()));
        handIn(convenor, idea);
        if (idea.plan().hasCoordinators()) {
            idea.plan().countries().forEach(country -> answer(idea, country));
        }
        idea.plan().endorsing().stream().skip(1).forEach(country -> fileLetter(idea, country));
    }

    /** One letter too few stops the committee; with it there are enough. */
    void fileTheLastLetter(Case idea) {
        fileLetter(idea, idea.plan().endorsing().get(0));
    }

    private void confirm(Case idea, Part part) {
        play.as(part.signatory())
                .does(
                        idea.at("/confirmations/" + part.agency()),
                        Map.of("headName", "Head of Agency " + part.agency()));
    }

    private void handIn(Person convenor, Case idea) {
        convenor.does(idea.at("/submission"), Map.of("agreed", true));
        play.tell("%s hands the idea in.", idea.plan().convenor().agency());
    }

    private void answer(Case idea, Country country) {
        play.as(country.coordinator())
                .takes(
                        "endorseIdea",
                        idea.number(),
                        Map.of("choice", "ENDORSE", "note", "Endorsed after talks in the country team"));
        play.tell("The resident coordinator of %s endorses it.", country.name());
    }

    private void fileLetter(Case idea, Country country) {
        play.as(idea.plan().convenor().focalPoint())
                .files(idea.at("/letters/" + country.code()), "letter", "letter-" + country.name() + ".pdf");
        play.tell("The letter of the government of %s is filed.", country.name());
    }

    void returnOnceForCompletion(Case idea) {
        play.as(OFFICER)
                .takes(
                        "checkEligibility",
                        idea.number(),
                        Map.of("result", "RETURN", "reason", "Say which labour offices take part."));
        play.tell("The secretariat returns %s once: say which labour offices take part.", idea.number());
        Person convenor = play.as(idea.plan().convenor().focalPoint());
        convenor.place("completeIdea", idea.number());
        save(
                convenor,
                idea,
                "place",
                place(idea.plan(), "Ministry of Labour\nMinistry of the Interior\nLabour Inspection"));
        handIn(convenor, idea);
    }

    void findEligible(Case idea) {
        play.as(OFFICER).takes("checkEligibility", idea.number(), Map.of("result", "ELIGIBLE"));
        play.tell("The secretariat finds %s eligible.", idea.number());
    }

    void review(Case idea) {
        Person officer = play.as(OFFICER);
        officer.takes("appointReviewers", idea.number(), Map.of("reviewers", List.of("reviewer-1", "reviewer-2")));
        score(idea, "reviewer-1", FIRST_SHEET);
        score(idea, "reviewer-2", SECOND_SHEET);
        play.tell("Two experts review %s, each without seeing the other's sheet.", idea.number());
        play.expect(
                "Mean score",
                "79.5",
                idea.readBy(officer, "/reviews").path("average").asString());
    }

    private void score(Case idea, String reviewer, List<Integer> points) {
        List<Map<String, Object>> scores = IntStream.range(0, CRITERIA.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "criterion", CRITERIA.get(i), "points", points.get(i), "reason", "As the idea shows"))
                .toList();
        play.as(reviewer).takes("reviewIdea", idea.number(), Map.of("scores", scores));
    }

    void recommend(Case idea) {
        play.as(OFFICER)
                .takes(
                        "writeRecommendation",
                        idea.number(),
                        Map.of("outcome", "SELECT", "text", "Strong ownership on all sides."));
        play.tell("The secretariat recommends to select it.");
    }
}
