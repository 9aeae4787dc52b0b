package org.jointfund.workflow.persistence;

import org.jointfund.workflow.ClockSetting;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisClockSetting implements ClockSetting {

    private final ClockMapper mapper;

    MyBatisClockSetting(ClockMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public long secondsAhead() {
        return mapper.secondsAhead();
    }

    @Override
    public void secondsAhead(long seconds) {
        mapper.moveTo(seconds);
    }
}
