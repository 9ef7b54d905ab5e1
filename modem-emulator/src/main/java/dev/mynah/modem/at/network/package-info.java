/** Network choice, registration, signal and time. TS 27.007 clauses 7, 8 and 10.1. */
@NullMarked
package dev.mynah.modem.at.network;

import org.jspecify.annotations.NullMarked;
