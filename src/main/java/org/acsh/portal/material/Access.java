package org.acsh.portal.material;

/** Who may have a material. */
public enum Access {

	/** Everybody, once its embargo has ended. */
	PUBLIC,

	/** Those who took part in its event. */
	PARTICIPANTS,

	/** The programme's partners. */
	PARTNERS,

	/** The hub's staff; nobody else learns that there is such a material. */
	STAFF

}
