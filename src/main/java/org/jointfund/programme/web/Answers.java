package org.jointfund.programme.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jointfund.fund.RuleSet;
import org.jointfund.programme.Idea;
import org.jointfund.programme.IdeaContent;
import org.jointfund.programme.IdeaMarkers;
import org.jointfund.programme.IdeaMoney;
import org.jointfund.programme.IdeaPart;
import org.jointfund.programme.IdeaPartners;
import org.jointfund.programme.IdeaPlace;
import org.jointfund.programme.Programme;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an idea says, part by part and line by line, to be read before it is handed in and afterwards. */
@Component
class Answers {

    private final Choices choices;
    private final Words words;

    Answers(Choices choices, Words words) {
        this.choices = choices;
        this.words = words;
    }

    /** A part with its lines; {@code href} leads to its form. */
    record Part(String name, String title, String href, List<Line> lines) {}

    /** A question by its message key and the answer, several entries one below the other. */
    record Line(String field, List<String> texts) {}

    List<Part> of(Programme programme, Idea idea, RuleSet rules) {
        return Arrays.stream(IdeaPart.values())
                .map(part -> of(programme, idea, part, rules))
                .toList();
    }

    Part of(Programme programme, Idea idea, IdeaPart part, RuleSet rules) {
        List<Line> lines =
                switch (part) {
                    case PARTNERS -> lines(idea.partners());
                    case PLACE -> lines(programme, idea.place(), rules);
                    case CONTENT -> lines(idea.content());
                    case MONEY -> lines(idea.money());
                    case MARKERS -> lines(idea.markers());
                };
        String href = "/cases/" + programme.number() + "/idea/" + part.path();
        return new Part(part.path(), words.get("idea.part." + part), href, lines);
    }

    private List<Line> lines(IdeaPartners partners) {
        return List.of(
                line("convenor", choices.agency(partners.convenor())),
                new Line(
                        "agencies",
                        partners.agencies().stream().map(choices::agency).toList()),
                line("implementingPartners", partners.implementingPartners()),
                line("contacts", partners.contacts()));
    }

    private List<Line> lines(Programme programme, IdeaPlace place, RuleSet rules) {
        return List.of(
                line("title", place.title()),
                line("call", place.call().isEmpty() ? "" : choices.call(programme, place.call())),
                line("scope", words.get("scope." + place.scope())),
                new Line("countries", choices.cited(place.countries())),
                line("primaryArea", place.primaryArea() == null ? "" : choices.area(rules, place.primaryArea())),
                new Line(
                        "objectives",
                        place.objectives().stream()
                                .map(number -> choices.objective(rules, number))
                                .toList()),
                new Line(
                        "sdgTargets",
                        place.sdgTargets().stream().map(choices::target).toList()),
                line("frameworkOutcome", place.frameworkOutcome()),
                line(
                        "durationMonths",
                        place.durationMonths() == null ? "" : words.get("case.months", place.durationMonths())),
                line("lineEntities", place.lineEntities()),
                line("localAuthorities", place.localAuthorities()),
                line("region", place.region().isEmpty() ? "" : choices.region(place.region())),
                new Line(
                        "secondaryAreas",
                        place.secondaryAreas().stream()
                                .map(number -> choices.area(rules, number))
                                .toList()),
                new Line(
                        "otherObjectives",
                        place.otherObjectives().stream()
                                .map(number -> choices.objective(rules, number))
                                .toList()),
                line("plannedStart", place.plannedStart() == null ? "" : words.day(place.plannedStart())));
    }

    private List<Line> lines(IdeaContent content) {
        return List.of(
                line("problem", content.problem()),
                line("summary", content.summary()),
                line("outcomes", content.outcomes()),
                line("targetGroups", content.targetGroups()),
                new Line(
                        "stakeholders",
                        content.stakeholders().stream()
                                .map(each -> words.get("stakeholder." + each))
                                .toList()),
                line("consultation", content.consultation()),
                line("exit", content.exit()),
                line("exchange", content.exchange()),
                line("request", content.request()),
                line("similar", content.similar()));
    }

    private List<Line> lines(IdeaMoney money) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("total", amount(money.total())));
        lines.add(new Line(
                "shares",
                money.shares().stream()
                        .map(share -> choices.agency(share.agency()) + ": " + amount(share.amount()))
                        .toList()));
        lines.add(line("coFunding", amount(money.coFunding())));
        lines.add(line("coFundingSource", money.coFundingSource()));
        return lines;
    }

    private String amount(@Nullable Money money) {
        return money == null ? "" : words.get("usd", words.amount(money));
    }

    private List<Line> lines(IdeaMarkers markers) {
        return List.of(
                line("gender", markers.gender() == null ? "" : words.get("marker.gender." + markers.gender())),
                line("genderReason", markers.genderReason()),
                line("rights", grade(markers.rights())),
                line("rightsReason", markers.rightsReason()),
                line("child", grade(markers.child())),
                line("childReason", markers.childReason()),
                line("principles", markers.principles()),
                line("risks", markers.risks()));
    }

    private String grade(@Nullable String grade) {
        return grade == null ? "" : words.get("marker.grade." + grade);
    }

    private static Line line(String field, @Nullable String text) {
        return new Line(field, Objects.requireNonNullElse(text, "").lines().toList());
    }
}
