/** The bands a module has and those it may use, as several vendors' commands speak of them. */
@NullMarked
package dev.mynah.modem.at.bands;

import org.jspecify.annotations.NullMarked;
