/** The modem's time of day and its alarms. */
@NullMarked
package dev.mynah.modem.clock;

import org.jspecify.annotations.NullMarked;
