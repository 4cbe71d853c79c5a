package org.acsh.portal.account;

/**
 * Who has an account: a member of staff or a partner. As the principal of a request
 * ({@code @AuthenticationPrincipal Member actor}) it says who is signed in, with the role
 * that holds at this request.
 *
 * @param id the account's id, by which deeds are recorded
 * @param name as colleagues are shown it
 * @param role what the member may do
 */
public record Member(long id, String name, Role role) {
}
