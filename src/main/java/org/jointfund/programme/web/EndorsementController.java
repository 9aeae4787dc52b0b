package org.jointfund.programme.web;

import java.util.List;
import java.util.Optional;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.document.StoredFile;
import org.jointfund.document.UploadedFile;
import org.jointfund.partner.Actor;
import org.jointfund.programme.AnswerIdea;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Endorsing;
import org.jointfund.programme.Programme;
import org.jointfund.programme.ProgrammeStatus;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What countries say: the resident coordinator's answer, and the governments' letters. */
@Controller
class EndorsementController {

    private final Endorsing endorsing;
    private final CaseAccess access;
    private final IdeaPages pages;
    private final Choices choices;
    private final Words words;

    EndorsementController(Endorsing endorsing, CaseAccess access, IdeaPages pages, Choices choices, Words words) {
        this.endorsing = endorsing;
        this.access = access;
        this.pages = pages;
        this.choices = choices;
        this.words = words;
    }

    @GetMapping("/cases/{number}/endorsement/{country}")
    String coordinator(@PathVariable CaseNumber number, @PathVariable CountryCode country, Actor actor, Model model) {
        Programme programme = access.asCoordinator(number, country, actor);
        model.addAttribute("number", number);
        model.addAttribute("header", pages.header(programme));
        model.addAttribute("country", country);
        model.addAttribute("countryName", choices.country(country));
        model.addAttribute("answers", pages.answers(programme));
        model.addAttribute("choices", Option.of(AnswerIdea.Choice.class, "endorsement.choice", words));
        model.addAttribute("similar", access.similar(programme, actor));
        model.addAttribute("open", isOpen(programme, country));
        return "programme/endorsement";
    }

    private boolean isOpen(Programme programme, CountryCode country) {
        return programme.is(ProgrammeStatus.IDEA_ENDORSEMENT)
                && endorsing.pending(programme).contains(country);
    }

    @PostMapping({"/cases/{number}/endorsement/{country}", "/api/v1/cases/{number}/endorsement/{country}"})
    Receipt answer(
            @PathVariable CaseNumber number,
            @PathVariable CountryCode country,
            @Body AnswerIdea command,
            @RequestParam(name = "letter", required = false) @Nullable MultipartFile letter,
            Actor actor) {
        endorsing.answer(
                number,
                country,
                command,
                UploadedFile.given("letter", Optional.ofNullable(letter).map(MultipartFile::getResource)),
                actor);
        return Receipt.of("/cases/" + number, "endorsement." + command.choice());
    }

    /** A country and its government's letter, if it is on file. */
    record LetterLine(String country, String name, @Nullable String href, @Nullable String file) {}

    @GetMapping("/cases/{number}/letters")
    String letters(@PathVariable CaseNumber number, Actor actor, Model model) {
        Programme programme = access.asPartner(number, actor);
        List<LetterLine> lines = programme.countries().stream()
                .map(country -> line(number, country))
                .toList();
        model.addAttribute("number", number);
        model.addAttribute("header", pages.header(programme));
        model.addAttribute("letters", lines);
        return "programme/letters";
    }

    private LetterLine line(CaseNumber number, CountryCode country) {
        Optional<StoredFile> letter = endorsing.letter(number, country);
        return new LetterLine(
                country.value(),
                choices.country(country),
                letter.map(file -> "/documents/" + file.id()).orElse(null),
                letter.map(StoredFile::title).orElse(null));
    }

    @PostMapping({"/cases/{number}/letters/{country}", "/api/v1/cases/{number}/letters/{country}"})
    Receipt fileLetter(
            @PathVariable CaseNumber number,
            @PathVariable CountryCode country,
            @RequestParam(name = "letter", required = false) @Nullable MultipartFile letter,
            Actor actor) {
        endorsing.fileLetter(
                number,
                country,
                UploadedFile.sent("letter", Optional.ofNullable(letter).map(MultipartFile::getResource)),
                actor);
        return Receipt.of("/cases/" + number + "/letters", "idea.letterFiled", choices.country(country));
    }
}
