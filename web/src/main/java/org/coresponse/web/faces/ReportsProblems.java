package org.coresponse.web.faces;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On a page's view: a rule broken below it becomes a message on the page, and the page stays. */
@InterceptorBinding
@Documented
@Inherited
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface ReportsProblems {}
