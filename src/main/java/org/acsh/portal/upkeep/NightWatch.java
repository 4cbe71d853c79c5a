package org.acsh.portal.upkeep;

import java.io.IOException;
import java.time.Clock;

import org.acsh.portal.storage.Inspection;
import org.acsh.portal.storage.Sweep;
import org.acsh.portal.storage.Swept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/**
 * Sweeps the files and reads a share of them again, each night at the hub. Several
 * portals on one database may do so at once.
 */
@Component
class NightWatch implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(NightWatch.class);

	private static final String HALF_PAST_TWO = "0 30 2 * * *";

	private static final String HALF_PAST_THREE = "0 30 3 * * *";

	private final Sweep sweep;

	private final Inspection inspection;

	private final Clock clock;

	NightWatch(Sweep sweep, Inspection inspection, Clock clock) {
		this.sweep = sweep;
		this.inspection = inspection;
		this.clock = clock;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar tasks) {
		tasks.addTriggerTask(this::sweep, new CronTrigger(HALF_PAST_TWO, clock.getZone()));
		tasks.addTriggerTask(this::inspect, new CronTrigger(HALF_PAST_THREE, clock.getZone()));
	}

	private void sweep() {
		try {
			Swept swept = sweep.sweep();
			log.info("Swept {} files, {} pictures, {} blobs, {} on their way", swept.files(), swept.pictures(),
					swept.blobs(), swept.incoming());
		}
		catch (IOException | RuntimeException ex) {
			log.error("The files could not be swept; the next try follows tomorrow", ex);
		}
	}

	private void inspect() {
		try {
			log.info("Read {} bytes again", inspection.inspectShare());
		}
		catch (IOException | RuntimeException ex) {
			log.error("The files could not be read again; the next try follows tomorrow", ex);
		}
	}

}
