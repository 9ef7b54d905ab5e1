/** The door by which programs exchange short messages with a service centre: SMPP 3.4. */
@NullMarked
package dev.mynah.network.smpp;

import org.jspecify.annotations.NullMarked;
