package org.acsh.portal.programme;

import java.util.List;

/**
 * Tells what was done in a phase. Each room that records such things brings a bean of it;
 * the phase's page counts them against what was planned and puts them in order of time.
 */
public interface PhaseDeeds {

	/** All that the room has of the phase and readers may see, in any order. */
	List<PhaseDeed> in(PhasePage phase);

}
