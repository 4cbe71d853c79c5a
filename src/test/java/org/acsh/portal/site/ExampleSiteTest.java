package org.acsh.portal.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.acsh.portal.PortalTest;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of the portal with the example pages and the page cache, in the one context that
 * such tests share besides that of all others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Import({ ExamplePages.class, UndeclaredPages.class })
@TestPropertySource(properties = "portal.page-cache=1MB")
public @interface ExampleSiteTest {

}
