/** The radio access network: cells of all operators, who hears them, and the signalling connections over them. */
@NullMarked
package dev.mynah.network.ran;

import org.jspecify.annotations.NullMarked;
