/** Alphabets of the terminal (+CSCS) and the GSM 7 bit default alphabet of TS 23.038. */
@NullMarked
package dev.mynah.at.text;

import org.jspecify.annotations.NullMarked;
