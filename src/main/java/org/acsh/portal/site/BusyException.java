package org.acsh.portal.site;

/**
 * The portal does as many things of this kind at once as it can; the same request may
 * succeed in a while (503).
 */
public class BusyException extends RuntimeException {

}
