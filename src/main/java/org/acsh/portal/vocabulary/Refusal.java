package org.acsh.portal.vocabulary;

/**
 * Why a word cannot be taken away.
 *
 * @param key the message that says it; the uses are its argument
 * @param uses how many contents use the word
 */
record Refusal(String key, int uses) {
}
