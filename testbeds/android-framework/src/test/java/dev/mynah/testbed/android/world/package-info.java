/** The other side of the sockets: a running testbed with its radio HAL, outside the Android process. */
@NullMarked
package dev.mynah.testbed.android.world;

import org.jspecify.annotations.NullMarked;
