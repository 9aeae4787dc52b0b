package org.jointfund.agreement;

import java.util.List;
import java.util.Locale;
import org.jointfund.partner.Actor;
import org.jointfund.programme.CaseAccess;
import org.jointfund.programme.Programme;
import org.jointfund.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the text in another of the fund's languages, as long as nobody has signed or refused it. */
@Service
public class Translating {

    private final CaseAccess access;
    private final SignatureSets sets;
    private final Issuing issuing;
    private final AgreementLanguage languages;

    Translating(CaseAccess access, SignatureSets sets, Issuing issuing, AgreementLanguage languages) {
        this.access = access;
        this.sets = sets;
        this.issuing = issuing;
        this.languages = languages;
    }

    /** The languages an officer can choose from. */
    public List<Locale> offered(CaseNumber number, Actor actor) {
        return languages.offered(access.asOfficer(number, actor));
    }

    /** Puts a text in this language in the place of the one that is out; refused once there is a signature or a refusal under that. */
    @Transactional
    public void issueIn(CaseNumber number, Locale language, Actor actor) {
        Programme programme = access.asOfficer(number, actor);
        if (!languages.offered(programme).contains(language)) {
            throw new LanguageNotOffered();
        }
        SignatureSet set = sets.open(number);
        if (!set.isUntouched()) {
            throw new TextInUse();
        }
        issuing.issue(number, language, actor.id());
    }
}
