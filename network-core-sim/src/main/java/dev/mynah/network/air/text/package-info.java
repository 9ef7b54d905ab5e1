/** Text as the air carries it: the seven-bit alphabets of TS 23.038 and how their codes lie in octets. */
@NullMarked
package dev.mynah.network.air.text;

import org.jspecify.annotations.NullMarked;
