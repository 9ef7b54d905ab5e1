/** How fast Mynah is, beside a bound or a C echo measured in the same run. Never part of a test's verdict. */
@NullMarked
package dev.mynah.testbed.benchmarks;

import org.jspecify.annotations.NullMarked;
