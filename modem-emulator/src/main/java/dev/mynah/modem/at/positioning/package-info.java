/** What commands of several vendors say of the GPS receiver. */
@NullMarked
package dev.mynah.modem.at.positioning;

import org.jspecify.annotations.NullMarked;
