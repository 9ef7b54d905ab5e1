/** How makers of modules have them switched off and restarted: the same under their own names. */
@NullMarked
package dev.mynah.modem.at.power;

import org.jspecify.annotations.NullMarked;
