/** A running testbed as other processes see it: its run directory, {@code testbed.json} and the control port. */
@NullMarked
package dev.mynah.testbed.control;

import org.jspecify.annotations.NullMarked;
