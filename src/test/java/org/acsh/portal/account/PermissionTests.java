package org.acsh.portal.account;

import java.util.Arrays;
import java.util.List;

import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is open to anyone by accident. */
@PortalTest
class PermissionTests {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	ApplicationContext context;

	@Autowired
	FilterChainProxy security;

	@Test
	void everyControllerMethodDeclaresWhoMayCallIt() {
		assertThat(this.mapping.getHandlerMethods().values()).isNotEmpty()
			.filteredOn((method) -> !DeclaredPermission.isDeclared(method))
			.isEmpty();
	}

	@Test
	void whatIsForStaffAloneStandsWhereTheyAreAskedToSignIn() {
		this.mapping.getHandlerMethods().forEach((route, method) -> {
			if (DeclaredPermission.roles(method).isPresent()) {
				assertThat(route.getPatternValues()).allMatch((path) -> path.matches("/(staff|partner)(/.*)?"));
			}
		});
	}

	@Test
	void everyRoleThatIsDeclaredExists() {
		assertThat(this.mapping.getHandlerMethods().values())
			.flatMap((method) -> DeclaredPermission.roles(method).stream().toList())
			.flatMap((declared) -> List.of(declared.value()))
			.isNotEmpty()
			.isSubsetOf(Arrays.stream(Role.values()).map(Enum::name).toList());
	}

	@Test
	void theChainOfTheReadersIsTheLastAndTakesAllThatIsLeft() {
		SecurityFilterChain last = this.security.getFilterChains().getLast();
		assertThat(last).isInstanceOfSatisfying(DefaultSecurityFilterChain.class,
				(chain) -> assertThat(chain.getRequestMatcher()).isEqualTo(AnyRequestMatcher.INSTANCE));
	}

	@Test
	void noUserIsMadeUp() {
		assertThat(this.context.getBeansOfType(UserDetailsService.class)).isEmpty();
	}

}
