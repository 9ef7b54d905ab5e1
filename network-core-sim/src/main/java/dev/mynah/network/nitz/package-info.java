/** Network identity and time zone: what a network tells of itself to the user. TS 22.042. */
@NullMarked
package dev.mynah.network.nitz;

import org.jspecify.annotations.NullMarked;
