package org.jointfund.reporting.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.reporting.DeliveryFigure;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.FundCode;

@Mapper
interface DeliveryMapper {

    void add(DeliveryFigure figure);

    List<DeliveryFigure> latest(CaseNumber number);

    List<DeliveryFigure> accepted(FundCode fund, LocalDate asAt, Instant knownAt);

    List<DeliveryFigure> of(CaseNumber number);
}
