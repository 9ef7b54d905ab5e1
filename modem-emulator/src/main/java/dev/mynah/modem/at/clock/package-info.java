/** The commands for the time of day and the alarms of the modem. */
@NullMarked
package dev.mynah.modem.at.clock;

import org.jspecify.annotations.NullMarked;
