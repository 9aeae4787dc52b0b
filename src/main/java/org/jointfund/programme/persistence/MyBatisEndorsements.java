package org.jointfund.programme.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jointfund.programme.Endorsements;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisEndorsements implements Endorsements {

    private final IdeaMapper mapper;

    MyBatisEndorsements(IdeaMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Answer> of(CaseNumber number) {
        return mapper.answers(number);
    }

    @Override
    public void add(CaseNumber number, Answer answer) {
        mapper.insertAnswer(number, answer);
    }

    @Override
    public Optional<Instant> extendedSince(CaseNumber number, Instant since) {
        return Optional.ofNullable(mapper.extendedSince(number, since));
    }

    @Override
    public void addLapseDecision(CaseNumber number, boolean lapse, String reason, PersonId by, Instant at) {
        mapper.insertLapseDecision(number, lapse, reason, by, at);
    }
}
