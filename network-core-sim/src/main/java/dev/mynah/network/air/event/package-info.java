/** The one typed stream of everything observable; each module adds its own kinds of event. */
@NullMarked
package dev.mynah.network.air.event;

import org.jspecify.annotations.NullMarked;
