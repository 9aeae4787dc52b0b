package org.jointfund.programme.web;

import java.util.List;
import java.util.stream.Stream;
import org.jointfund.fund.RuleSet;
import org.jointfund.partner.Actor;
import org.jointfund.programme.AgencyShare;
import org.jointfund.programme.CaseSteps.OpenStep;
import org.jointfund.programme.CaseSteps.Picture;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what the pages of a case print into words. */
@Component
class CasePages {

    private final Words words;
    private final Choices choices;
    private final Holders holders;
    private final Sections sections;
    private final Ideas ideas;

    CasePages(Words words, Choices choices, Holders holders, Sections sections, Ideas ideas) {
        this.words = words;
        this.choices = choices;
        this.holders = holders;
        this.sections = sections;
        this.ideas = ideas;
    }

    Words words() {
        return words;
    }

    CaseHeader header(Programme programme) {
        return CaseHeader.of(programme, words);
    }

    List<Sections.Line> sections(Programme programme, Actor reader) {
        return sections.lines(programme, reader);
    }

    /** Where a case is, who has it, since when, and what comes after. */
    record Where(String place, @Nullable String holder, String since, String next) {}

    Where where(Programme programme, List<OpenStep> open) {
        String status = "status." + programme.status();
        return new Where(
                words.get(status + ".where"),
                open.isEmpty() ? null : holders.of(open),
                words.day(programme.statusSince(), programme.fund()),
                words.get(status + ".next"));
    }

    /** An open step in words. */
    record StepLine(
            String text,
            String about,
            @Nullable String href,
            String key,
            String holder,
            String since,
            @Nullable String due) {}

    StepLine step(OpenStep step, Actor reader) {
        return new StepLine(
                words.get("task." + step.step()),
                holders.about(step),
                Holders.has(step, reader) ? step.page() : null,
                step.key(),
                holders.of(step),
                words.day(step.since(), CaseNumber.fromKey(step.key()).fund()),
                step.due() == null ? null : words.day(step.due()));
    }

    /** A line of the summary; {@code href} where it leads somewhere. */
    record Fact(String key, String text, @Nullable String href) {}

    List<Fact> facts(Programme programme, RuleSet rules) {
        return List.of(
                new Fact("fund", words.in(rules.fund().name()), null),
                new Fact("call", call(programme), null),
                new Fact("handedIn", handedIn(programme), null),
                new Fact("scope", words.get("scope." + programme.scope()), null),
                new Fact("countries", names(programme.countries()), null),
                new Fact("area", orUnknown(choices.area(rules, programme.primaryArea())), null),
                new Fact("duration", months(programme.durationMonths()), null),
                new Fact("period", period(programme), null),
                new Fact("returns", String.valueOf(programme.returns()), null),
                new Fact("rules", words.get("case.rules.version", programme.ruleSetVersion()), rulesPage(programme)));
    }

    /** The call the idea answers, or that it came in at any time (rulebook 5.1, field 3). */
    private String call(Programme programme) {
        String call = ideas.of(programme).place().call();
        return call.isEmpty() ? words.get("idea.noCall") : choices.call(programme, call);
    }

    private String handedIn(Programme programme) {
        return ideas.handIns(programme.number()).stream()
                .reduce((earlier, later) -> later)
                .map(last -> words.get("case.handedIn", words.day(last.handedInAt(), programme.fund()), last.version()))
                .orElseGet(() -> words.get("case.notHandedIn"));
    }

    private static String rulesPage(Programme programme) {
        return "/funds/" + programme.fund() + "/rules?version=" + programme.ruleSetVersion();
    }

    private String names(List<CountryCode> countries) {
        return orUnknown(words.get("list", choices.cited(countries)));
    }

    private String months(int months) {
        return months == 0 ? words.get("case.notYet") : words.get("case.months", months);
    }

    private String period(Programme programme) {
        return programme.startOn() == null || programme.endOn() == null
                ? words.get("case.period.notStarted")
                : words.get("case.period.dates", words.day(programme.startOn()), words.day(programme.endOn()));
    }

    private String orUnknown(String text) {
        return text.isEmpty() ? words.get("case.notYet") : text;
    }

    /** What an agency asks for or was given. */
    record ShareLine(String agency, String amount) {}

    List<ShareLine> shares(List<AgencyShare> shares) {
        return shares.stream()
                .map(share -> new ShareLine(choices.agency(share.agency()), words.amount(share.amount())))
                .toList();
    }

    /** A process of the case, with the elements where it stands and those it passed, as the diagram wants them. */
    record ProcessLine(
            String process, String name, String key, boolean ended, String tokens, String done, List<StopLine> stops) {}

    /** The same as a list: one element passed, or where it stands now; English where only the model names it. */
    record StopLine(String text, boolean now, boolean english) {}

    ProcessLine process(Picture picture) {
        return new ProcessLine(
                picture.process(),
                words.get("process." + picture.process()),
                picture.key(),
                picture.ended(),
                String.join(" ", picture.tokens()),
                String.join(" ", picture.done()),
                Stream.concat(
                                picture.done().stream().flatMap(id -> stop(picture, id, false)),
                                picture.tokens().stream().flatMap(id -> stop(picture, id, true)))
                        .toList());
    }

    private Stream<StopLine> stop(Picture picture, String element, boolean now) {
        String name = picture.names().get(element);
        String said = words.getOr("task." + element.replace("userTask_", ""), "");
        return name == null
                ? Stream.empty()
                : Stream.of(said.isEmpty() ? new StopLine(name, now, true) : new StopLine(said, now, false));
    }
}
