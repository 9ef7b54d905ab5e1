/** What has become of a testbed, kept in its run directory: one journal for each owner of state. */
@NullMarked
package dev.mynah.testbed.state;

import org.jspecify.annotations.NullMarked;
