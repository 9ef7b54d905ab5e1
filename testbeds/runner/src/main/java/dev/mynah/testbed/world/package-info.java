/** A testbed put together and running: its owners of state, its doors, in real time. */
@NullMarked
package dev.mynah.testbed.world;

import org.jspecify.annotations.NullMarked;
