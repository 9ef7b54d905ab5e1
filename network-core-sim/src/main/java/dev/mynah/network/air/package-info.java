/** The air interface: what a UE can measure and say, and nothing of what stands behind it. */
@NullMarked
package dev.mynah.network.air;

import org.jspecify.annotations.NullMarked;
