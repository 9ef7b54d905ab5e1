/** Quectel's commands for the GPS receiver. */
@NullMarked
package dev.mynah.modem.at.quectel.gnss;

import org.jspecify.annotations.NullMarked;
