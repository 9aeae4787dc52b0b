package org.jointfund.programme.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointfund.programme.Idea;
import org.jointfund.programme.IdeaPart;
import org.jointfund.programme.IdeaSection;
import org.jointfund.programme.Ideas;
import org.jointfund.programme.Programme;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MyBatisIdeas implements Ideas {

    private final IdeaMapper mapper;
    private final JsonMapper json;

    MyBatisIdeas(IdeaMapper mapper, JsonMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public Idea of(Programme programme) {
        List<SectionRow> rows = mapper.sections(programme.number());
        Idea idea = Idea.empty(programme);
        for (SectionRow row : rows) {
            idea = idea.with(json.readValue(row.content(), row.part().type()));
        }
        return idea.savedAs(saved(rows));
    }

    private static Map<IdeaPart, Idea.Saved> saved(List<SectionRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        SectionRow::part, row -> new Idea.Saved(row.version(), row.savedBy(), row.savedAt())));
    }

    @Override
    public void save(CaseNumber number, IdeaSection section, int version, PersonId by, Instant at) {
        String content = json.writeValueAsString(section);
        try {
            Stale.unlessOne(mapper.insertSection(number, new SectionRow(section.part(), version + 1, content, by, at)));
        } catch (DuplicateKeyException e) {
            throw lost(e);
        }
    }

    private static Stale lost(DuplicateKeyException cause) {
        Stale stale = Stale.row();
        stale.initCause(cause);
        return stale;
    }

    @Override
    public List<Confirmation> confirmations(CaseNumber number) {
        return mapper.confirmations(number);
    }

    @Override
    public void confirm(CaseNumber number, Confirmation confirmation) {
        mapper.confirm(number, confirmation);
    }

    @Override
    public List<HandIn> handIns(CaseNumber number) {
        return mapper.handIns(number);
    }

    @Override
    public void handIn(CaseNumber number, PersonId by, Instant at) {
        mapper.insertHandIn(number, by, at);
    }

    @Override
    public void unconfirm(CaseNumber number, AgencyCode agency) {
        mapper.unconfirm(number, agency);
    }
}
