/** The commands of short messages and cell broadcast, TS 27.005. */
@NullMarked
package dev.mynah.modem.at.sms;

import org.jspecify.annotations.NullMarked;
