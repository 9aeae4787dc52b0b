package org.jointfund.programme.persistence;

import java.util.List;
import org.jointfund.programme.FiledComment;
import org.jointfund.programme.FiledComments;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.Stale;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisFiledComments implements FiledComments {

    private final CheckMapper mapper;

    MyBatisFiledComments(CheckMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<FiledComment> of(CaseNumber number) {
        return mapper.comments(number);
    }

    @Override
    public void add(FiledComment comment) {
        mapper.insertComment(comment);
    }

    @Override
    public void update(FiledComment comment) {
        Stale.unlessOne(mapper.updateComment(comment));
    }
}
