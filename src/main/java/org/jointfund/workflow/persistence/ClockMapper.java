package org.jointfund.workflow.persistence;

import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ClockMapper {

    long secondsAhead();

    void moveTo(long seconds);
}
