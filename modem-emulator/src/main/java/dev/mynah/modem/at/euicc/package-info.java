/** The profiles of an eUICC. TS 27.007 clause 20. */
@NullMarked
package dev.mynah.modem.at.euicc;

import org.jspecify.annotations.NullMarked;
