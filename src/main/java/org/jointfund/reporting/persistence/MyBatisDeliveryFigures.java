package org.jointfund.reporting.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jointfund.reporting.DeliveryFigure;
import org.jointfund.reporting.DeliveryFigures;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDeliveryFigures implements DeliveryFigures {

    private final DeliveryMapper mapper;

    MyBatisDeliveryFigures(DeliveryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(DeliveryFigure figure) {
        mapper.add(figure);
    }

    @Override
    public List<DeliveryFigure> latest(CaseNumber number) {
        return mapper.latest(number);
    }

    @Override
    public List<DeliveryFigure> accepted(FundCode fund, LocalDate asAt, Instant knownAt) {
        return mapper.accepted(fund, asAt, knownAt);
    }

    @Override
    public List<DeliveryFigure> of(CaseNumber number) {
        return mapper.of(number);
    }
}
