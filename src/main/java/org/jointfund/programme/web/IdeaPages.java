package org.jointfund.programme.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Scope;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.programme.Idea;
import org.jointfund.programme.IdeaPart;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.programme.Returns;
import org.jointfund.programme.Stakeholder;
import org.jointfund.shared.AgencyCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the pages of an idea show. */
@Component
class IdeaPages {

    private final Ideas ideas;
    private final RuleSets ruleSets;
    private final Returns returns;
    private final Choices choices;
    private final Holders holders;
    private final Answers answers;
    private final Words words;

    IdeaPages(
            Ideas ideas,
            RuleSets ruleSets,
            Returns returns,
            Choices choices,
            Holders holders,
            Answers answers,
            Words words) {
        this.ideas = ideas;
        this.ruleSets = ruleSets;
        this.returns = returns;
        this.choices = choices;
        this.holders = holders;
        this.answers = answers;
        this.words = words;
    }

    CaseHeader header(Programme programme) {
        return CaseHeader.of(programme, words);
    }

    List<Option> fundsOf(Actor actor) {
        return ruleSets.all().stream()
                .map(RuleSet::fund)
                .filter(fund -> actor.is(fund.code(), Role.FOCAL_POINT))
                .map(fund -> new Option(fund.code().value(), words.in(fund.name())))
                .toList();
    }

    List<Option> agenciesOf(Actor actor) {
        return actor.assignments().stream()
                .filter(held -> held.role() == Role.FOCAL_POINT)
                .map(Assignment::scope)
                .distinct()
                .map(code -> new Option(code, choices.agency(new AgencyCode(code))))
                .toList();
    }

    List<Answers.Part> answers(Programme programme) {
        return answers.of(programme, ideas.of(programme), rules(programme));
    }

    /** A part in the list of parts. */
    record PartLine(String href, String text, String hint, String status, String tone) {}

    List<PartLine> parts(Programme programme) {
        Idea idea = ideas.of(programme);
        return Arrays.stream(IdeaPart.values())
                .map(part -> line(programme, idea, part))
                .toList();
    }

    private PartLine line(Programme programme, Idea idea, IdeaPart part) {
        boolean complete = idea.section(part).gaps().isEmpty();
        Idea.@Nullable Saved saved = idea.saved().get(part);
        String state = saved == null ? "notStarted" : complete ? "complete" : "incomplete";
        return new PartLine(
                "/cases/" + programme.number() + "/idea/" + part.path(),
                words.get("idea.part." + part),
                saved == null
                        ? words.get("idea.part." + part + ".hint")
                        : words.get("idea.lastSaved", holders.person(saved.by()), words.moment(saved.at())),
                words.get("idea.state." + state),
                complete && saved != null ? "green" : "grey");
    }

    /** Whether the head of an agency has confirmed; {@code href} where this person may do it. */
    record ConfirmationLine(String agency, @Nullable String text, @Nullable String href) {}

    List<ConfirmationLine> confirmations(Programme programme, Actor actor) {
        List<Ideas.Confirmation> given = ideas.confirmations(programme.number());
        return programme.agencies().stream()
                .map(agency -> new ConfirmationLine(
                        choices.agency(agency),
                        given.stream()
                                .filter(each -> each.agency().equals(agency))
                                .map(each -> words.get(
                                        "idea.confirmed",
                                        each.headName(),
                                        words.day(each.confirmedAt(), programme.fund())))
                                .findFirst()
                                .orElse(null),
                        actor.is(programme.fund(), Role.SIGNATORY, agency.value())
                                ? "/cases/" + programme.number() + "/confirmations/" + agency
                                : null))
                .toList();
    }

    @Nullable
    String answerDue(Programme programme) {
        return returns.isSentBack(programme) ? words.day(returns.answerDue(programme)) : null;
    }

    /** What the form of a part needs. */
    Map<String, Object> form(Programme programme, IdeaPart part) {
        Idea idea = ideas.of(programme);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("header", header(programme));
        model.put("number", programme.number());
        model.put("part", part);
        model.put("version", idea.version(part));
        model.put("section", idea.section(part));
        model.put("stored", answers.of(programme, idea, part, rules(programme)));
        model.put("chosen", chosen(idea));
        model.put("editable", programme.is(ProgrammeStatus.IDEA_DRAFT));
        model.putAll(choices(programme, idea, part));
        return model;
    }

    /** What is ticked in the groups of boxes, as the boxes' values. */
    private static Map<String, List<String>> chosen(Idea idea) {
        return Map.of(
                "agencies", texts(idea.partners().agencies()),
                "countries", texts(idea.place().countries()),
                "objectives", texts(idea.place().objectives()),
                "sdgTargets", idea.place().sdgTargets(),
                "secondaryAreas", texts(idea.place().secondaryAreas()),
                "otherObjectives", texts(idea.place().otherObjectives()),
                "stakeholders", texts(idea.content().stakeholders()));
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private Map<String, Object> choices(Programme programme, Idea idea, IdeaPart part) {
        return switch (part) {
            case PARTNERS -> Map.of("agencies", choices.agencies(programme.fund()));
            case PLACE -> places(idea, programme);
            case CONTENT -> Map.of("stakeholders", Option.of(Stakeholder.class, "stakeholder", words));
            case MONEY -> Map.of("rows", rows(programme, idea));
            case MARKERS ->
                Map.of(
                        "genders",
                        scale("marker.gender", "3", "2", "1", "0"),
                        "grades",
                        scale("marker.grade", "A", "B", "C"));
        };
    }

    private Map<String, Object> places(Idea idea, Programme programme) {
        RuleSet rules = rules(programme);
        return Map.of(
                "calls", choices.calls(programme, rules),
                "regions", choices.regions(),
                "others", choices.objectives(rules, idea.place().otherObjectives()),
                "scopes", Option.of(Scope.class, "scope", words),
                "countries", choices.countriesByRegion(idea.place().countries()),
                "areas", choices.areas(rules),
                "objectives", choices.objectives(rules, idea.place().objectives()),
                "targets", choices.targets(idea.place().sdgTargets()));
    }

    private List<Option> scale(String key, String... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value, words.get(key + "." + value)))
                .toList();
    }

    /** One agency's money field. */
    record MoneyRow(String code, String agency, @Nullable String amount) {}

    private List<MoneyRow> rows(Programme programme, Idea idea) {
        return programme.agencies().stream()
                .map(agency -> new MoneyRow(agency.value(), choices.agency(agency), asked(idea, agency)))
                .toList();
    }

    private static @Nullable String asked(Idea idea, AgencyCode agency) {
        return idea.money().shares().stream()
                .filter(share -> share.agency().equals(agency) && share.amount() != null)
                .map(share -> String.valueOf(share.amount()))
                .findFirst()
                .orElse(null);
    }

    private RuleSet rules(Programme programme) {
        return ruleSets.version(programme.fund(), programme.ruleSetVersion());
    }
}
