/** The {@code mynah} program; what it consists of is in the packages below. */
@NullMarked
package dev.mynah.testbed;

import org.jspecify.annotations.NullMarked;
