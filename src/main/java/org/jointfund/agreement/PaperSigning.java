package org.jointfund.agreement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jointfund.document.StoredFile;
import org.jointfund.document.UploadedFile;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records signatures given on paper with the scanned page, and governments' letters in place of one (F2). */
@Service
public class PaperSigning {

    private final SignatureSets sets;
    private final SignatureBook book;
    private final SignedPages pages;
    private final FundDays days;

    PaperSigning(SignatureSets sets, SignatureBook book, SignedPages pages, FundDays days) {
        this.sets = sets;
        this.book = book;
        this.pages = pages;
        this.days = days;
    }

    /** Records the page for the party at this place; the secretariat does, or the party itself. */
    @Transactional
    public void record(CaseNumber number, int place, PaperSignature paper, UploadedFile scan, Actor actor) {
        SignatureSet set = sets.open(number, actor);
        Party party = set.party(place);
        if (!party.isSignedBy(actor)) {
            sets.openAsOfficer(number, actor);
        }
        checkWay(party, paper.way());
        checkDay(set, paper);
        StoredFile page = pages.file(number, paper.way(), scan, actor.id());
        book.enter(set, signature(set, party, paper, page, actor));
    }

    private static void checkWay(Party party, Signature.Way way) {
        if (way == Signature.Way.HERE) {
            throw new NotOnPaper();
        }
        if (way == Signature.Way.LETTER && !party.isGovernment()) {
            throw new LetterOnlyByGovernment();
        }
    }

    /** A letter may be older than the text: it endorses the programme. */
    private void checkDay(SignatureSet set, PaperSignature paper) {
        FundCode fund = set.agreement().number().fund();
        LocalDate today = days.today(fund);
        LocalDate issued = days.of(set.agreement().issuedAt(), fund);
        boolean early = paper.way() == Signature.Way.PAPER && paper.signedOn().isBefore(issued);
        if (early || paper.signedOn().isAfter(today)) {
            throw new SignatureDateImpossible(issued, today);
        }
    }

    private static Signature signature(
            SignatureSet set, Party party, PaperSignature paper, StoredFile page, Actor actor) {
        return new Signature(
                party.place(),
                paper.way(),
                paper.way() == Signature.Way.LETTER ? null : set.agreement().hash(),
                paper.name(),
                paper.title(),
                paper.signedOn().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                page.id(),
                actor.id());
    }
}
