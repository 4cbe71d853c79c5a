package org.acsh.portal.journey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.acsh.portal.PortalTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that walks through the real portal in a real browser, as a {@link Visitor}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@PortalTest
@ExtendWith(Browsers.class)
@interface Journey {

}
