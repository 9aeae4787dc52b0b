package org.jointfund.workflow;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How the engine runs: its name on this node and whether this node runs jobs by itself. */
@ConfigurationProperties("jointfund.workflow")
record WorkflowSettings(@DefaultValue("jointfund") String engineName, @DefaultValue("true") boolean jobExecutor) {}
