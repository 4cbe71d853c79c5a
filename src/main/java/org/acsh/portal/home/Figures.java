package org.acsh.portal.home;

/**
 * How much the portal holds; each figure is the length of a list that readers can open.
 */
record Figures(int events, int publications, int people, int organisations) {
}
