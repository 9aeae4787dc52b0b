package org.jointfund.committee.web;

import jakarta.validation.Valid;
import java.util.Locale;
import org.jointfund.command.Body;
import org.jointfund.command.Receipt;
import org.jointfund.committee.CallMeeting;
import org.jointfund.committee.Meeting;
import org.jointfund.committee.MeetingPlanning;
import org.jointfund.committee.RecordAttendance;
import org.jointfund.partner.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MeetingController {

    private final MeetingPages pages;
    private final MeetingPlanning planning;

    MeetingController(MeetingPages pages, MeetingPlanning planning) {
        this.pages = pages;
        this.planning = planning;
    }

    @GetMapping("/meetings")
    String meetings(@RequestParam(required = false) @Nullable String before, Actor actor, Locale locale, Model model) {
        model.addAttribute("page", pages.all(before, actor, locale));
        return "committee/meetings";
    }

    @PostMapping({"/meetings", "/api/v1/meetings"})
    Receipt call(@Body @Valid CallMeeting command, Actor actor) {
        Meeting called = planning.call(command, actor);
        return Receipt.of("/meetings/" + called.id(), "meeting.called", called.ordinal());
    }

    @GetMapping("/meetings/{id}")
    String meeting(@PathVariable long id, Actor actor, Locale locale, Model model) {
        model.addAttribute("page", pages.one(id, actor, locale));
        return "committee/meeting";
    }

    @PostMapping({"/meetings/{id}/papers", "/api/v1/meetings/{id}/papers"})
    Receipt sendPapers(@PathVariable long id, Actor actor) {
        planning.sendPapers(id, actor);
        return Receipt.of("/meetings/" + id, "meeting.papersSent");
    }

    @PostMapping({"/meetings/{id}/attendance", "/api/v1/meetings/{id}/attendance"})
    Receipt recordAttendance(@PathVariable long id, @Body @Valid RecordAttendance command, Actor actor) {
        planning.recordAttendance(id, command, actor);
        return Receipt.of("/meetings/" + id, "meeting.attendanceRecorded");
    }
}
