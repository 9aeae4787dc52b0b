package org.jointfund.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jointfund.fund.RuleSet;
import org.jointfund.partner.Actor;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Problem;
import org.jointfund.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the programme document, part by part, while it is in preparation (rulebook 2.5, 5.2). Every focal point of the case may. */
@Service
@Transactional
public class DocumentDrafting {

    private final ProgrammeDocuments documents;
    private final PartEditing editing;
    private final DocumentReading reading;

    DocumentDrafting(ProgrammeDocuments documents, PartEditing editing, DocumentReading reading) {
        this.documents = documents;
        this.editing = editing;
        this.reading = reading;
    }

    /** Stores one text; stale when somebody else stored one since it was read. */
    public void write(CaseNumber number, TextSection section, WriteText command, Actor actor) {
        Programme programme = editing.asPartner(number, actor);
        editing.turn(programme, section.part(), command.version(), command.words(), actor.id());
    }

    /** Stores the results framework; a row may be unfinished, but names a result, an agency of the case and an objective of the fund. */
    public void write(CaseNumber number, WriteResults command, Actor actor) {
        Programme programme = editing.asPartner(number, actor);
        refuse(problems(programme, command.typedRows()));
        editing.turn(programme, DocumentPart.RESULTS, command.version(), "", actor.id());
        documents.saveResults(number, new ResultsFramework(kept(command)));
    }

    private static List<ResultRow> kept(WriteResults command) {
        return command.typedRows().stream()
                .filter(row -> !row.isDropped())
                .map(WriteResults.Row::row)
                .toList();
    }

    private List<Problem> problems(Programme programme, List<WriteResults.Row> rows) {
        RuleSet rules = reading.rules(programme);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isDropped()) {
                problems.addAll(problems("rows[" + i + "].", rows.get(i).row(), programme, rules));
            }
        }
        return problems;
    }

    private static List<Problem> problems(String at, ResultRow row, Programme programme, RuleSet rules) {
        List<Problem> problems = new ArrayList<>();
        if (row.statement().isEmpty()) {
            problems.add(Problem.at(at + "statement", "document.statementMissing"));
        }
        AgencyCode agency = row.agency();
        if (agency != null && !programme.agencies().contains(agency)) {
            problems.add(Problem.at(at + "agency", "document.agencyNotInProgramme", agency.value()));
        }
        Integer objective = row.objective();
        if (objective != null && rules.objectives().stream().noneMatch(known -> known.number() == objective)) {
            problems.add(Problem.at(at + "objective", "document.objectiveNotInList", objective));
        }
        return problems;
    }

    /** Stores the work plan; a row may be unfinished, but stays within the programme: its quarters, its agencies (rulebook 5.2 D2). */
    public void write(CaseNumber number, WriteWorkPlan command, Actor actor) {
        Programme programme = editing.asPartner(number, actor);
        refuse(command.problems(programme));
        editing.turn(programme, DocumentPart.WORK_PLAN, command.version(), "", actor.id());
        documents.saveWorkPlan(number, command.plan());
    }

    /** Stores the risk register; a row may be unfinished, but says what the risk is. */
    public void write(CaseNumber number, WriteRisks command, Actor actor) {
        Programme programme = editing.asPartner(number, actor);
        refuse(problems(command.typedRows()));
        editing.turn(programme, DocumentPart.RISKS, command.version(), "", actor.id());
        documents.saveRisks(
                number,
                command.typedRows().stream()
                        .filter(row -> !row.isDropped())
                        .map(WriteRisks.Row::row)
                        .toList());
    }

    private static List<Problem> problems(List<WriteRisks.Row> rows) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            WriteRisks.Row row = rows.get(i);
            if (!row.isDropped() && row.row().risk().isEmpty()) {
                problems.add(Problem.at("rows[" + i + "].risk", "document.riskMissing"));
            }
        }
        return problems;
    }

    /** Stores the planned first and last day, the last not before the first, and a language of the fund. */
    public void write(CaseNumber number, PlanPeriod command, Actor actor) {
        Programme programme = editing.asPartner(number, actor);
        if (command.startOn() != null
                && command.endOn() != null
                && command.endOn().isBefore(command.startOn())) {
            throw new Refused(Problem.at("endOn", "document.endBeforeStart"));
        }
        String language = language(programme, command);
        editing.turn(programme, DocumentPart.PERIOD, command.version(), "", actor.id());
        documents.update(editing.locked(programme).planned(command.startOn(), command.endOn(), language));
    }

    private @Nullable String language(Programme programme, PlanPeriod command) {
        String language = Typed.words(command.language());
        if (language.isEmpty()) {
            return null;
        }
        if (!reading.rules(programme).fund().languages().contains(Locale.forLanguageTag(language))) {
            throw new Refused(Problem.at("language", "document.languageNotOfFund"));
        }
        return language;
    }

    /** Stores who signs for each agency and each government of the case. */
    public void write(CaseNumber number, NameSignatories command, Actor actor) {
        Programme programme = editing.asPartner(number, actor);
        refuse(strangers(programme, command.typedRows()));
        editing.turn(programme, DocumentPart.SIGNATORIES, command.version(), "", actor.id());
        documents.saveSignatories(
                number,
                command.typedRows().stream()
                        .filter(row -> !row.isDropped())
                        .map(NameSignatories.Row::signatory)
                        .toList());
    }

    private static List<Problem> strangers(Programme programme, List<NameSignatories.Row> rows) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!isParty(programme, rows.get(i))) {
                problems.add(Problem.at(
                        "rows[" + i + "].party",
                        "document.notAParty",
                        rows.get(i).party()));
            }
        }
        return problems;
    }

    private static boolean isParty(Programme programme, NameSignatories.Row row) {
        return switch (row.kind()) {
            case AGENCY ->
                programme.agencies().stream().anyMatch(agency -> agency.value().equals(row.party()));
            case GOVERNMENT ->
                programme.countries().stream()
                        .anyMatch(country -> country.value().equals(row.party()));
        };
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DocumentIncomplete(problems);
        }
    }
}
