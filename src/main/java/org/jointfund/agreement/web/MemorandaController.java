package org.jointfund.agreement.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointfund.agreement.Memoranda;
import org.jointfund.agreement.Memorandum;
import org.jointfund.agreement.RecordMemorandum;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.RuleSets;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Organisation;
import org.jointfund.partner.Organisations;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** The register of memoranda, and the form by which the secretariat keeps it. */
@Controller
class MemorandaController {

    private final Memoranda memoranda;
    private final Organisations organisations;
    private final RuleSets ruleSets;

    MemorandaController(Memoranda memoranda, Organisations organisations, RuleSets ruleSets) {
        this.memoranda = memoranda;
        this.organisations = organisations;
        this.ruleSets = ruleSets;
    }

    /** A fund's register for somebody who may or may not keep it; the choices are those not in it yet. */
    record RegisterPage(
            FundCode code,
            String name,
            List<Memorandum> rows,
            boolean keeps,
            @Nullable Memorandum changed,
            List<Choice> choices) {}

    /** An organisation to choose. */
    record Choice(String value, String text) {

        static Choice of(Organisation organisation) {
            return new Choice(organisation.code().value(), organisation.name() + " (" + organisation.code() + ")");
        }
    }

    /** With an organisation of the register, the form changes its entry; else it takes another one in. */
    @GetMapping("/funds/{code}/memoranda")
    String page(
            @PathVariable FundCode code,
            @RequestParam(required = false) @Nullable String agency,
            Actor actor,
            Locale locale,
            Model model) {
        String name = ruleSets.current(code).fund().name().in(locale);
        List<Memorandum> rows = memoranda.of(code);
        Memorandum changed =
                rows.stream().filter(row -> row.isOf(agency)).findFirst().orElse(null);
        boolean keeps = actor.is(code, Role.SECRETARIAT_OFFICER);
        model.addAttribute(
                "page", new RegisterPage(code, name, rows, keeps, changed, keeps ? others(rows) : List.of()));
        return "agreement/memoranda";
    }

    private List<Choice> others(List<Memorandum> rows) {
        Set<Organisation> entered = rows.stream().map(Memorandum::organisation).collect(Collectors.toSet());
        return organisations.all().stream()
                .filter(organisation -> !entered.contains(organisation))
                .map(Choice::of)
                .toList();
    }

    @GetMapping("/api/v1/funds/{code}/memoranda")
    @ResponseBody
    List<Memorandum> register(@PathVariable FundCode code) {
        ruleSets.current(code);
        return memoranda.of(code);
    }

    @PostMapping({"/funds/{code}/memoranda", "/api/v1/funds/{code}/memoranda"})
    Receipt record(
            @PathVariable FundCode code,
            @Body RecordMemorandum command,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Actor actor) {
        memoranda.record(
                code,
                command,
                UploadedFile.sent("file", Optional.ofNullable(file).map(MultipartFile::getResource)),
                actor);
        return Receipt.of("/funds/" + code + "/memoranda", "memorandum." + command.status(), command.agency());
    }
}
