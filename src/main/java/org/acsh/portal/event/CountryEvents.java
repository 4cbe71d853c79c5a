package org.acsh.portal.event;

/**
 * How many events a country took part in or hosted.
 *
 * @param code ISO 3166-1 alpha-2 in capitals
 */
public record CountryEvents(String code, int events) {
}
