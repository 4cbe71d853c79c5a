package org.acsh.portal;

import java.time.Clock;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * The rules of the house that compiled code shows; docs/architecture.md gives the
 * reasons.
 */
@AnalyzeClasses(packagesOf = PortalApplication.class, importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

	@ArchTest
	static final ArchRule roomsAreFlat = noClasses().should().resideInAPackage("org.acsh.portal.*.*..");

	@ArchTest
	static final ArchRule controllersStayInTheirRoom = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.andShould()
		.haveSimpleNameEndingWith("Controller")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule onlyControllersAreCalledSo = classes().that()
		.haveSimpleNameEndingWith("Controller")
		.should()
		.beMetaAnnotatedWith(Controller.class)
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersNeverTouchTheDatabase = noClasses().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Repository.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(EntityManager.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(JdbcClient.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(JdbcOperations.class)
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule collaboratorsComeThroughTheConstructor = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class)
		.orShould()
		.beAnnotatedWith("jakarta.inject.Inject")
		.orShould()
		.beAnnotatedWith("jakarta.annotation.Resource");

	@ArchTest
	static final ArchRule namesSayWhatAThingIs = noClasses().should()
		.haveNameMatching(".*(Util|Utils|Helper|Manager|Common|Impl)(\\$.*)?");

	@ArchTest
	static final ArchRule entitiesHaveVerbsInsteadOfSetters = noMethods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.or()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(MappedSuperclass.class)
		.should()
		.haveNameMatching("set[A-Z].*");

	@ArchTest
	static final ArchRule fieldsAreHidden = fields().that()
		.doNotHaveModifier(JavaModifier.STATIC)
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule timeIsAskedOfTheClock = noClasses().should()
		.callMethodWhere(describe("asks for the time without a clock",
				(call) -> call.getName().equals("now") && call.getTargetOwner().getPackageName().equals("java.time")
						&& call.getTarget()
							.getRawParameterTypes()
							.stream()
							.noneMatch((type) -> type.isEquivalentTo(Clock.class))));

}
