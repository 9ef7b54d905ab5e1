/**
 * A whole testbed inside a test: {@link dev.mynah.testbed.junit.Testbed} starts one in virtual time, and the test talks to its
 * modems, turns its operators' knobs and lets time pass.
 */
@NullMarked
package dev.mynah.testbed.junit;

import org.jspecify.annotations.NullMarked;
