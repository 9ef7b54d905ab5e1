/** APDUs as records of bytes: a command taken apart, a response put together, and the status words that end it. */
@NullMarked
package dev.mynah.euicc.apdu;

import org.jspecify.annotations.NullMarked;
