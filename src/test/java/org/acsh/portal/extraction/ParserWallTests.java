package org.acsh.portal.extraction;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.acsh.portal.PortalApplication;
import org.acsh.portal.parser.Drawing;
import org.acsh.portal.parser.Finding;
import org.acsh.portal.parser.Job;
import org.acsh.portal.parser.Limits;
import org.acsh.portal.parser.ParserProgram;
import org.acsh.portal.parser.Reason;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The portal's process loads nothing that parses what strangers have made. */
@AnalyzeClasses(packagesOf = PortalApplication.class, importOptions = DoNotIncludeTests.class)
class ParserWallTests {

	@ArchTest
	static final ArchRule onlyTheParserKnowsTheLibraries = noClasses().that()
		.resideOutsideOfPackage("org.acsh.portal.parser")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.poi..", "org.apache.xmlbeans..",
				"org.openxmlformats..", "com.twelvemonkeys..", "net.coobird..", "javax.imageio..", "java.awt..");

	/** The name of the program is a constant; its class is never initialised there. */
	@ArchTest
	static final ArchRule theOthersKnowItsWordsOnly = noClasses().that()
		.resideOutsideOfPackage("org.acsh.portal.parser")
		.should()
		.dependOnClassesThat(resideInAPackage("org.acsh.portal.parser").and(not(belongToAnyOf(Job.class, Limits.class,
				Finding.class, Drawing.class, Reason.class, ParserProgram.class))));

	@ArchTest
	static final ArchRule theWordsKnowNoLibrary = classes().that()
		.belongToAnyOf(Job.class, Limits.class, Finding.class, Drawing.class, Reason.class, ParserProgram.class)
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.acsh.portal.parser", "org.acsh.portal.storage", "org.jspecify..",
				"tools.jackson..");

}
