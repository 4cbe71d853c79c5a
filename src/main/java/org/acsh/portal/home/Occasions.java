package org.acsh.portal.home;

import java.util.List;

import org.acsh.portal.event.EventSummary;

/**
 * The events next to today.
 *
 * @param next those that are not over, soonest first
 * @param latest those that are over, latest first
 */
record Occasions(List<EventSummary> next, List<EventSummary> latest) {
}
