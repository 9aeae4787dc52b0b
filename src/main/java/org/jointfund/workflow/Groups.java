package org.jointfund.workflow;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Seat;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.Role;
import org.jointfund.programme.Programme;
import org.jointfund.programme.Programmes;
import org.jointfund.reporting.ReportKind;
import org.jointfund.shared.CaseNumber;

/** Who may take a user task: candidate groups named by fund, role and scope. */
@ModelBean
public class Groups {

    private final Programmes programmes;
    private final RuleSets ruleSets;

    Groups(Programmes programmes, RuleSets ruleSets) {
        this.programmes = programmes;
        this.ruleSets = ruleSets;
    }

    public List<String> officer(DelegateExecution execution) {
        return List.of(group(execution, Role.SECRETARIAT_OFFICER, ""));
    }

    public List<String> head(DelegateExecution execution) {
        return List.of(group(execution, Role.SECRETARIAT_HEAD, ""));
    }

    public List<String> agentOfficer(DelegateExecution execution) {
        return List.of(group(execution, Role.AGENT_OFFICER, ""));
    }

    public List<String> agentManager(DelegateExecution execution) {
        return List.of(group(execution, Role.AGENT_MANAGER, ""));
    }

    /** The focal points of the convening agency. */
    public List<String> convenor(DelegateExecution execution) {
        return List.of(group(
                execution, Role.FOCAL_POINT, programme(execution).convenor().value()));
    }

    /** The resident coordinator of the one country this branch is about. */
    public List<String> coordinator(DelegateExecution execution) {
        return List.of(group(execution, Role.RESIDENT_COORDINATOR, text(execution, "country")));
    }

    /** The finance officers of the one agency this branch is about. */
    public List<String> finance(DelegateExecution execution) {
        return List.of(group(execution, Role.AGENCY_FINANCE, text(execution, "agency")));
    }

    /** Who reports for the one agency this branch is about: its finance officers on money, its focal points on the rest. */
    public List<String> reporter(DelegateExecution execution) {
        boolean money = execution.getProcessBusinessKey().endsWith("-" + ReportKind.FINANCIAL.code());
        Role author = money ? Role.AGENCY_FINANCE : Role.FOCAL_POINT;
        return List.of(group(execution, author, text(execution, "agency")));
    }

    /** The chair of the committee. */
    public List<String> chair(DelegateExecution execution) {
        return seats(execution, Seat.Role.CHAIR);
    }

    /** Whoever may preside: the chair and the designated alternate (N18). */
    public List<String> presiding(DelegateExecution execution) {
        return seats(execution, Seat.Role.CHAIR, Seat.Role.ALTERNATE);
    }

    private List<String> seats(DelegateExecution execution, Seat.Role... roles) {
        Programme programme = programme(execution);
        return ruleSets.version(programme.fund(), programme.ruleSetVersion()).committee().seats().stream()
                .filter(seat -> List.of(roles).contains(seat.role()))
                .map(seat -> group(execution, role(seat), seat.code()))
                .toList();
    }

    private static Role role(Seat seat) {
        return seat.role() == Seat.Role.CHAIR ? Role.CHAIR : Role.ALTERNATE_CHAIR;
    }

    private Programme programme(DelegateExecution execution) {
        return programmes.get(CaseNumber.fromKey(execution.getProcessBusinessKey()));
    }

    private static String group(DelegateExecution execution, Role role, String scope) {
        CaseNumber number = CaseNumber.fromKey(execution.getProcessBusinessKey());
        return Assignment.group(number.fund(), role, scope);
    }

    private static String text(DelegateExecution execution, String variable) {
        return String.valueOf(execution.getVariable(variable));
    }
}
