/** The GPS receiver: the satellites of the nominal constellation, and what can be made of them. */
@NullMarked
package dev.mynah.modem.positioning;

import org.jspecify.annotations.NullMarked;
